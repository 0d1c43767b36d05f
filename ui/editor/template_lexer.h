// Colours and folds of templates: YAML around, Jinja and Markdown within.
#pragma once

#include "editor/scintilla.h"

namespace pluma::ui {

/// Styles a definition (`content_template: |` begins what is a template) or a bare template from its first line. What
/// is not finished yet is styled as far as it goes. Folds sections of the definition and blocks of the template.
class TemplateLexer : public QsciLexerCustom {
    Q_OBJECT
public:
    enum Style {
        Default,
        Key,
        YamlComment,
        YamlString,
        YamlNumber,
        YamlWord, ///< true, false, null
        YamlMark,
        Header,
        Strong,
        Code,
        Table, ///< bars of tables, marks of lists
        Delimiter,
        Keyword,
        Name,
        Filter,
        String,
        Number,
        Operator,
        Comment,
        SingleBrace,
        Styles
    };
    explicit TemplateLexer(QObject* parent = nullptr) : QsciLexerCustom(parent) {}
    const char* language() const override { return "Template"; }
    QString description(int style) const override;
    const char* blockStart(int* style) const override;
    void styleText(int start, int end) override;
    /// Whether the whole text is the template, without a definition around it.
    void setBare(bool bare) { m_bare = bare; }

private:
    bool m_bare = false;
};

} // namespace pluma::ui
