#include "panels/notices/notice_panel.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeWidget>

#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/text_box.h"
#include "widgets/words/place.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int Whole = Qt::UserRole + 1; // all of a message

} // namespace

NoticePanel::NoticePanel(const Bench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench),
      m_tree(plainTable({tr("When"), tr("What happened"), tr("Where")}, "noticesTree", tr("Notifications"), this)),
      m_whole(new TextBox(this)), m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("notices"));
    m_tree->setColumnWidth(0, 90);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setColumnWidth(2, bench.theme.points(220));
    m_whole->setObjectName(QStringLiteral("noticesText"));
    m_whole->setAccessibleName(tr("The whole message"));
    m_whole->setReadOnly(true);
    m_whole->hide(); // until somebody wants to read all of one
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_tree);
    split->addWidget(m_whole);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_stack->addWidget(new EmptyState(bench.theme, QStringLiteral("bell"), tr("Nothing was told yet"),
                                      tr("What was done and what went wrong appears here, newest first."), {},
                                      "noticesNone", this));
    m_stack->addWidget(split);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr)
            m_whole->setPlainText(item->data(0, Whole).toString());
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const QString place = placeOf(item->text(2)); !place.isEmpty())
            Q_EMIT open(place);
        else
            showWhole(item);
    });
    onRightClick(m_tree, [this](QMenu& menu, const QModelIndex& at) {
        auto* const item = at.isValid() ? m_tree->topLevelItem(at.row()) : nullptr;
        if (item == nullptr)
            return;
        if (const QString place = placeOf(item->text(2)); !place.isEmpty())
            menu.addAction(tr("Go to its place"), this, [this, place] { Q_EMIT open(place); });
        menu.addAction(tr("Show the whole message"), this, [this, at = QPersistentModelIndex(at)] {
            if (at.isValid()) // it may have become the oldest of too many
                showWhole(m_tree->topLevelItem(at.row()));
        });
        addCopy(menu, tr("Copy the text"), item->data(0, Whole).toString());
    });
}

// Where a message leads: a file of the program, perhaps with a line; empty when it names none.
QString NoticePanel::placeOf(const QString& where) const
{
    return isThere(m_bench, Place(where).path) ? where : QString();
}

void NoticePanel::showWhole(QTreeWidgetItem* item)
{
    m_tree->setCurrentItem(item);
    m_whole->setPlainText(item->data(0, Whole).toString());
    m_whole->show();
    m_whole->setFocus();
}

void NoticePanel::add(const Notice& notice)
{
    static const char* const icons[] = {"note", "ok", "warn", "error"};
    static const char* const tokens[] = {"dim", "ok", "warn", "error"};
    const int at = static_cast<int>(notice.level);
    auto* item = new QTreeWidgetItem(
        {QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss")),
         notice.text + (notice.hint.isEmpty() ? QString() : QStringLiteral("  —  ") + notice.hint), notice.where});
    item->setIcon(1, m_bench.theme.icon(QLatin1String(icons[at]), QLatin1String(tokens[at])));
    QStringList whole;
    for (const QString& part : {notice.where, notice.text, notice.hint})
        if (!part.isEmpty())
            whole << part;
    item->setData(0, Whole, whole.join(QLatin1Char('\n')));
    item->setToolTip(1, item->data(0, Whole).toString());
    m_tree->insertTopLevelItem(0, item);
    m_stack->setCurrentIndex(1);
    while (m_tree->topLevelItemCount() > 500)
        delete m_tree->takeTopLevelItem(500);
}

} // namespace pluma::ui
