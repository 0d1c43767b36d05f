// How the page of a document is laid out.
#include "panels/metabuilder/metabuilder_page.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "forms/form_panel.h"
#include "panels/metabuilder/changes_view.h"
#include "panels/metabuilder/operations.h"
#include "panels/metabuilder/request_view.h"
#include "widgets/pieces.h"

namespace pluma::ui {

QWidget* MetabuilderPage::makeWaiting()
{
    auto* waiting = new QWidget(this);
    auto* waitingLayout = new QVBoxLayout(waiting);
    waitingLayout->addWidget(m_busy, 0, Qt::AlignCenter);
    m_busy->set(StateLabel::State::Busy, tr("Reading %1 …").arg(QFileInfo(m_path).fileName()));
    return waiting;
}

QWidget* MetabuilderPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 10);
    layout->setSpacing(8);
    makeHead(layout);
    makeStrip(layout);
    makeOperations();
    makeForm();
    makeReview();
    m_across->setChildrenCollapsible(false);
    m_across->setStretchFactor(0, 0);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({m_bench.theme.points(240), m_bench.theme.points(760)});
    layout->addWidget(m_across, 1);
    return content;
}

void MetabuilderPage::makeHead(QVBoxLayout* layout)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_title, 1);
    head->addWidget(m_version);
    m_star->setCheckable(true);
    m_star->setVisible(!m_path.isEmpty());
    head->addWidget(m_star);
    layout->addLayout(head);
}

void MetabuilderPage::makeStrip(QVBoxLayout* layout)
{
    m_strip->setObjectName(QStringLiteral("metabuilderStrip"));
    m_strip->setProperty("role", QStringLiteral("card"));
    auto* strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(12, 6, 6, 6);
    strip->addWidget(m_stripText, 1);
    strip->addWidget(m_stripReview);
    strip->addWidget(m_stripAccept);
    m_strip->hide();
    layout->addWidget(m_strip);
}

void MetabuilderPage::makeOperations()
{
    auto* left = new QWidget(m_across);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 8, 0);
    leftLayout->setSpacing(6);
    m_search->setObjectName(QStringLiteral("operationsSearch"));
    m_search->setAccessibleName(tr("Find an operation"));
    m_search->setPlaceholderText(tr("Find an operation"));
    clearable(m_search);
    leftLayout->addWidget(m_search);
    m_tree->setObjectName(QStringLiteral("operationsTree"));
    m_tree->setAccessibleName(tr("Operations by tag"));
    m_tree->setHeaderHidden(true);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new OperationDelegate(m_bench.theme, m_tree));
    m_tree->setIndentation(12);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setFrameShape(QFrame::NoFrame);
    leftLayout->addWidget(m_tree, 1);
    m_none->hide();
    leftLayout->addWidget(m_none);
    left->setMinimumWidth(m_bench.theme.points(170));
    m_across->addWidget(left);
}

// The form of an operation, and the request that it makes.
void MetabuilderPage::makeForm()
{
    auto* form = new QWidget(m_split);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(4);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_address->setFont(m_bench.theme.mono());
    setRole(m_address, "dim");
    column->addWidget(m_address);
    setRole(m_description, "caption");
    column->addWidget(m_description);
    makeBodies(column);
    column->addSpacing(4);
    column->addWidget(m_panel, 1);
    form->setMinimumWidth(m_bench.theme.points(260));
    m_split->addWidget(form);
    m_request->setContentsMargins(8, 0, 0, 0);
    m_request->setMinimumWidth(m_bench.theme.points(220));
    m_split->addWidget(m_request);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_right->addWidget(m_split);
}

void MetabuilderPage::makeBodies(QVBoxLayout* column)
{
    auto* bodies = new QHBoxLayout(m_bodyRow);
    bodies->setContentsMargins(0, 0, 0, 0);
    auto* bodyCaption = label(tr("Body as"), "dim", m_bodyRow);
    bodyCaption->setBuddy(m_bodies);
    bodies->addWidget(bodyCaption);
    m_bodies->setObjectName(QStringLiteral("operationBody"));
    m_bodies->setAccessibleName(tr("Content type of the body"));
    bodies->addWidget(m_bodies);
    bodies->addStretch(1);
    column->addWidget(m_bodyRow);
}

void MetabuilderPage::makeReview()
{
    auto* review = new QWidget(m_right);
    auto* reviewLayout = new QVBoxLayout(review);
    reviewLayout->setContentsMargins(8, 0, 0, 0);
    reviewLayout->addWidget(m_review);
    m_right->addWidget(review);
    m_across->addWidget(m_right);
}

} // namespace pluma::ui
