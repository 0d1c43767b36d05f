#include "frame/unsaved_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "frame/page.h"
#include "widgets/pieces.h"

namespace pluma::ui {

UnsavedDialog::UnsavedDialog(const std::vector<Page*>& pages, QWidget* parent)
    : QDialog(parent), m_pages(pages), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("unsavedDialog"));
    setWindowTitle(tr("Unsaved changes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto* text =
        new QLabel(tr("%Ln document(s) have unsaved changes. What is ticked is saved; the rest loses its changes.",
                      nullptr, static_cast<int>(pages.size())),
                   this);
    text->setWordWrap(true);
    column->addWidget(text);
    m_list->setObjectName(QStringLiteral("unsavedList"));
    m_list->setAccessibleName(tr("Documents with unsaved changes"));
    for (const Page* page : pages) {
        // The name first: where a path is cut, it still tells one from another.
        const QString where = page->tip() == page->title() ? QString() : QStringLiteral("   ") + page->tip();
        auto* item = new QListWidgetItem(page->title() + where, m_list);
        item->setToolTip(page->tip());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    const int rows = std::clamp(static_cast<int>(pages.size()), 2, 10);
    m_list->setMinimumWidth(560);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 8);
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_go = primaryButton({}, "unsavedGo", this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    auto* drop = buttons->addButton(tr("Discard all"), QDialogButtonBox::DestructiveRole);
    drop->setObjectName(QStringLiteral("unsavedDiscard"));
    auto* keep = buttons->addButton(tr("Keep editing"), QDialogButtonBox::RejectRole);
    keep->setObjectName(QStringLiteral("unsavedKeep"));
    column->addWidget(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &UnsavedDialog::label);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(drop, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(Qt::Unchecked);
        accept();
    });
    label();
}

void UnsavedDialog::label()
{
    const int saved = static_cast<int>(chosen().size());
    const int all = m_list->count();
    m_go->setText(saved == all ? (all == 1 ? tr("Save") : tr("Save all"))
                  : saved == 0 ? tr("Discard all")
                               : tr("Save %1, discard %2").arg(saved).arg(all - saved));
}

std::vector<Page*> UnsavedDialog::chosen() const
{
    std::vector<Page*> out;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            out.push_back(m_pages[static_cast<std::size_t>(i)]);
    return out;
}

} // namespace pluma::ui
