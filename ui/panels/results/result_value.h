// How a value of a result is read, and what it leads to.
#pragma once

#include <QSet>
#include <QString>
#include <memory>

#include "base/json.h"
#include "widgets/session/session.h"

namespace pluma::ui {

/// What a value names, to be opened.
struct ResultLink {
    enum class Kind { None, Artifact, Context, Program, Template, Parameter, File, Url } kind = Kind::None;
    QString target; ///< path relative to the program, id, name, absolute path or address
    int line = 0;   ///< of an artifact, from 1; 0: none is said
    int column = 0;
    explicit operator bool() const { return kind != Kind::None; }
};

/// A value as it is shown.
struct ResultText {
    QString text;
    QString tip;           ///< all of it, exactly, where the text says less
    bool mono = false;     ///< an identifier
    bool isNumber = false; ///< to be read in a column, at its right end
    bool time = false;     ///< relative to now: true for a while
};
ResultText resultText(const QString& field, const Json* value);

/// What the open program has: it tells a name from a word. Made for one look at the workspace.
class ResultNames {
public:
    ResultNames() = default;
    ResultNames(std::shared_ptr<const Snapshot> snapshot, const QStringList& templates);
    /// What a value leads to. `line` and `column` stand beside it; 0 where none do.
    ResultLink linkOf(const QString& field, const Json* value, int line = 0, int column = 0) const;

private:
    ResultLink placeOf(const QString& text, int line, int column) const;
    std::shared_ptr<const Snapshot> m_snapshot;
    QHash<QString, QString> m_contexts; ///< id and PROGRAM/PHASE@n → id
    QSet<QString> m_programs;
    QSet<QString> m_parameters;
    QSet<QString> m_templates;
};

/// What opening it would do, as a sentence for those who hesitate.
QString linkTip(const ResultLink& link);

} // namespace pluma::ui
