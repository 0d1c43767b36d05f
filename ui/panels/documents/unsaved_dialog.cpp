#include "panels/documents/unsaved_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "panels/documents/page.h"

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
        auto* item = new QListWidgetItem(page->tip(), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    m_list->setMinimumSize(520, 120);
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("unsavedGo"));
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
