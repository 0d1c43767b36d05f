// What a document shows, one paragraph, table or rule after the other: made in a job from what the exports read.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "document/preview.h"

namespace pluma::ui {

/// The smallest thing that is laid out. Equal flows look the same. Plain value.
struct Flow {
    enum class Kind { Text, Code, Table, Rule, Front, Said };
    Kind kind = Kind::Text;
    int heading = 0; ///< level; 0: none
    int indent = 0;  ///< how many lists it is in
    int quote = 0;   ///< how many quotes
    bool tight = false;
    QString marker; ///< of an item of a list
    int note = 0;   ///< number of the footnote that begins here
    document::Runs runs;
    std::vector<document::Block::Align> columns;
    std::vector<std::vector<document::Runs>> rows; ///< of a table, the head first; of front matter name and value
    bool operator==(const Flow&) const = default;
};

/// A document as flows. Immutable once it is made.
struct Flows {
    std::vector<Flow> flows;
    std::vector<int> lines;               ///< of each flow: the first of the text, from 0; -1: none
    std::vector<std::vector<int>> rows;   ///< of each table: the line of each of its rows
    std::map<QString, QImage> pictures;   ///< by `nameOfPicture`, no larger than a screen shows them
    std::map<std::string, QString> names; ///< of pictures, by what the document calls them
};

/// Reads a text as an export does and cuts what is too long to be laid out at once, which the flows then say. What an
/// export would leave out stands at the end. Errors: those of document::shown.
Result<std::shared_ptr<const Flows>> flowsOf(const QByteArray& markdown, const document::PictureFiles& files, Job& job);

} // namespace pluma::ui
