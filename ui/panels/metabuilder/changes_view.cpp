#include "panels/metabuilder/changes_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {

using ChangeKind = schema::FieldChange::Kind;

namespace {

QString word(ChangeKind kind)
{
    return kind == ChangeKind::Added     ? ChangesView::tr("added")
           : kind == ChangeKind::Removed ? ChangesView::tr("removed")
                                         : ChangesView::tr("changed");
}
QString icon(ChangeKind kind)
{
    return kind == ChangeKind::Added     ? QStringLiteral("plus")
           : kind == ChangeKind::Removed ? QStringLiteral("minus")
                                         : QStringLiteral("history");
}
QString tone(ChangeKind kind)
{
    return kind == ChangeKind::Added     ? QStringLiteral("ok")
           : kind == ChangeKind::Removed ? QStringLiteral("error")
                                         : QStringLiteral("warn");
}

} // namespace

ChangesView::ChangesView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_summary(label({}, "heading", this)), m_tree(new QTreeWidget(this)),
      m_hold(quietButton(tr("Hold back"), "changesHold", this))
{
    setObjectName(QStringLiteral("changesView"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_tree->setObjectName(QStringLiteral("changesTree"));
    m_tree->setAccessibleName(tr("What changed"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Operation, field"), tr("Change")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    layout->addWidget(m_tree, 1);
    auto* foot = new QHBoxLayout;
    auto* back = quietButton(tr("Back to the form"), "changesBack", this);
    auto* accept = primaryButton(tr("Accept all"), "changesAccept", this);
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(m_hold);
    foot->addWidget(accept);
    layout->addLayout(foot);
    connect(back, &QPushButton::clicked, this, &ChangesView::closeWanted);
    connect(accept, &QPushButton::clicked, this, &ChangesView::accepted);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ChangesView::select);
    connect(m_tree, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { Q_EMIT chosen(item->data(0, Qt::UserRole).toString()); });
    connect(m_hold, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem* item = m_tree->currentItem())
            Q_EMIT heldBack(item->data(0, Qt::UserRole).toString(), !item->data(0, Qt::UserRole + 1).toBool());
    });
}

QString ChangesView::summaryOf(const std::vector<schema::OperationChange>& changes)
{
    int counts[3] = {0, 0, 0};
    for (const schema::OperationChange& change : changes)
        ++counts[static_cast<int>(change.kind)];
    QStringList parts;
    if (counts[static_cast<int>(ChangeKind::Added)] > 0)
        parts << tr("%Ln operations added", nullptr, counts[static_cast<int>(ChangeKind::Added)]);
    if (counts[static_cast<int>(ChangeKind::Changed)] > 0)
        parts << tr("%Ln operations changed", nullptr, counts[static_cast<int>(ChangeKind::Changed)]);
    if (counts[static_cast<int>(ChangeKind::Removed)] > 0)
        parts << tr("%Ln operations removed", nullptr, counts[static_cast<int>(ChangeKind::Removed)]);
    return parts.isEmpty() ? tr("No operation asks for anything else.") : parts.join(QStringLiteral(", "));
}

void ChangesView::set(const std::vector<schema::OperationChange>& changes, const std::set<std::string>& held)
{
    const QString current =
        m_tree->currentItem() != nullptr ? m_tree->currentItem()->data(0, Qt::UserRole).toString() : QString();
    m_summary->setText(summaryOf(changes) + QStringLiteral(". ") + tr("The forms are of the new version."));
    m_tree->clear();
    for (const schema::OperationChange& change : changes) {
        const bool back = held.count(change.id) > 0;
        auto* top = new QTreeWidgetItem(
            m_tree, {(change.summary.empty() ? QString() : qs(change.summary) + QStringLiteral(" · ")) +
                         qs(change.method + " " + change.path),
                     (back ? tr("held back") : word(change.kind)) +
                         (change.what.empty() ? QString() : QStringLiteral(": ") + qs(change.what))});
        top->setToolTip(0, qs(change.id));
        top->setIcon(0, m_theme.icon(icon(change.kind), tone(change.kind)));
        top->setData(0, Qt::UserRole, qs(change.id));
        top->setData(0, Qt::UserRole + 1, back);
        top->setData(0, Qt::UserRole + 2, static_cast<int>(change.kind));
        for (const schema::FieldChange& field : change.fields) {
            QString what = word(field.kind);
            if (field.kind == ChangeKind::Added && field.required)
                what += tr(", has to be given");
            if (!field.what.empty())
                what += QStringLiteral(": ") + qs(field.what);
            auto* item = new QTreeWidgetItem(top, {qs(field.label), what});
            item->setToolTip(0, qs(field.pointer));
            item->setToolTip(1, what);
            item->setIcon(0, m_theme.icon(icon(field.kind), tone(field.kind)));
            item->setData(0, Qt::UserRole, qs(change.id));
            item->setData(0, Qt::UserRole + 1, back);
            item->setData(0, Qt::UserRole + 2, static_cast<int>(change.kind));
        }
        if (changes.size() <= 20)
            top->setExpanded(true);
        if (qs(change.id) == current)
            m_tree->setCurrentItem(top);
    }
    m_tree->resizeColumnToContents(0);
    m_tree->setColumnWidth(0, std::min(m_tree->columnWidth(0), std::max(width() / 2, m_theme.points(180))));
    if (m_tree->currentItem() == nullptr && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    select();
}

void ChangesView::select()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const bool back = item != nullptr && item->data(0, Qt::UserRole + 1).toBool();
    // There is nothing to go back to for an operation that is new, and one that is gone stays as it was anyway.
    m_hold->setEnabled(item != nullptr &&
                       item->data(0, Qt::UserRole + 2).toInt() == static_cast<int>(ChangeKind::Changed));
    m_hold->setText(back ? tr("Take it") : tr("Hold back"));
}

} // namespace pluma::ui
