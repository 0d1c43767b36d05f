#include "forms/code_editor.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "base/text.h"
#include "editor/text_editor.h"
#include "widgets/words/text.h"

namespace pluma::ui {

namespace {

constexpr int lines = 8;

TextEditor::Language languageOf(const schema::Shape& shape)
{
    const std::string type = lower(shape.contentMediaType);
    if (type == "text/markdown" || shape.format == "markdown")
        return TextEditor::Language::Markdown;
    if (type == "application/json" || endsWith(type, "+json") || shape.format == "json")
        return TextEditor::Language::Json;
    if (type.find("yaml") != std::string::npos || shape.format == "yaml")
        return TextEditor::Language::Yaml;
    return TextEditor::Language::Plain;
}

class CodeEditor final : public FieldEditor {
public:
    CodeEditor(FormContext& context, schema::NodeId node, QWidget* parent)
        : FieldEditor(context, node, parent),
          m_editor(new TextEditor(context.theme, languageOf(context.form->shape(node)), this))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_editor);
        m_editor->setMarginWidth(0, 0);
        m_editor->setWrapMode(QsciScintilla::WrapWord);
        m_editor->setCaretLineVisible(false);
        m_editor->installEventFilter(this);
        connect(m_editor, &QsciScintilla::textChanged, this, [this] {
            if (!m_refreshing)
                type(QString::fromUtf8(m_editor->bytes()));
        });
    }
    void refresh() override
    {
        const QByteArray now = text().toUtf8();
        if (m_editor->bytes() == now)
            return;
        m_refreshing = true;
        m_editor->load(now);
        m_refreshing = false;
    }
    QWidget* entry() override { return m_editor; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
                focusNextPrevChild(key == Qt::Key_Tab);
                return true;
            }
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    TextEditor* m_editor;
};

} // namespace

Renderer codeRenderer()
{
    return {"source",
            [](const schema::Form& form, schema::NodeId node) {
                const schema::Shape& shape = form.shape(node);
                const bool text = shape.kind == schema::Kind::String && shape.contentEncoding.empty();
                return text && (languageOf(shape) != TextEditor::Language::Plain || shape.format == "code") ? 12 : 0;
            },
            [](FormContext& context, schema::NodeId node, QWidget* parent) -> FieldEditor* {
                return new CodeEditor(context, node, parent);
            },
            lines};
}

} // namespace pluma::ui
