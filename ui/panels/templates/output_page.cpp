#include "panels/templates/output_page.h"

#include <QVBoxLayout>

#include "widgets/text_box.h"

namespace pluma::ui {

OutputPage::OutputPage(const Bench& bench, const QString& title, const QString& text, QWidget* parent)
    : Page(parent), m_title(title)
{
    setObjectName(QStringLiteral("outputPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* view = new TextBox(text, this);
    view->setObjectName(QStringLiteral("outputText"));
    view->setAccessibleName(title);
    view->setReadOnly(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setFont(bench.theme.mono());
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    layout->addWidget(view);
}

} // namespace pluma::ui
