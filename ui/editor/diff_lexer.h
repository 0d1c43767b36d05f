// Colours of a unified diff, by where each line stands and not by how it begins.
#pragma once

#include <string_view>
#include <vector>

#include "editor/scintilla.h"

namespace pluma::ui {

/// A line of a unified diff.
struct DiffLine {
    enum class Kind { Header, Position, Same, Added, Removed, Note } kind = Kind::Header;
    std::size_t begin = 0; ///< bytes of the text
    std::size_t end = 0;   ///< behind its line end
    int before = 0;        ///< its number in the older file; 0: it is not there
    int after = 0;         ///< its number in the newer file
};

/// The lines of a diff as its hunks count them: a removed line that begins with "-- " is no header. Linear.
std::vector<DiffLine> diffLinesOf(std::string_view text);

/// Styles a unified diff. The sign in front of a line is a run of its own, so that no font joins it with the text.
class DiffLexer : public QsciLexerCustom {
    Q_OBJECT
public:
    enum Style { Default, Header, Position, Added, AddedSign, Removed, RemovedSign, Note, Styles };
    explicit DiffLexer(QObject* parent = nullptr) : QsciLexerCustom(parent) {}
    const char* language() const override { return "Diff"; }
    QString description(int style) const override;
    void styleText(int start, int end) override;
};

} // namespace pluma::ui
