// What a command answered, taken apart for the eye: facts, tables, long texts and sections, by the schema of its
// output.
#pragma once

#include <QString>
#include <deque>
#include <memory>
#include <vector>

#include "base/json.h"

namespace pluma::ui {

/// One column of a table. `help` is what the declaration says of it.
struct ResultColumn {
    QString field; ///< its name in the output
    QString title;
    QString help;
    bool number = false;
};

/// Rows of the same kind. Cells point into the answer, or into `made`; null where a row has nothing.
struct ResultTable {
    QString field; ///< where it stands in the output: `phases`, `phases.by_kind`
    QString title;
    QString help;
    bool findings = false; ///< each row says what is wrong, where, and how badly
    std::vector<ResultColumn> columns;
    std::vector<std::vector<const Json*>> rows;
    /// Cells that are no values of the answer: keys of maps, numbers of entries. Shared, because copies point into it.
    std::shared_ptr<std::deque<Json>> made;
};

/// One value with its name.
struct ResultFact {
    QString field;
    QString title;
    QString help;
    const Json* value = nullptr;
};

/// A value, or everything below it.
struct ResultSection {
    QString field;
    QString title;
    QString help;
    std::vector<ResultFact> facts;
    std::vector<ResultTable> tables;
    std::vector<ResultFact> texts; ///< of several lines
    std::vector<ResultSection> sections;
    std::size_t entries = 0; ///< rows of all its tables
};

/// Takes an answer apart; what it gives points into `output`, which has to outlive it. `schema` may be null.
ResultSection takeApart(const Json& output, const Json& schema);
/// The rows that a command streamed, as a table.
ResultTable tableOf(const std::vector<Json>& items, const Json& schema, const QString& field, const QString& title);
/// The rows as RFC 4180 writes them, names of fields first.
QByteArray csvOf(const ResultTable& table);

} // namespace pluma::ui
