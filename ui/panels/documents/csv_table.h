// A CSV artifact, with any of the separators that bindings know, as a table whose edits replace the bytes of one cell
// and nothing else.
#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <functional>
#include <map>
#include <utility>

#include "tfa/tfa.h"

namespace pluma::ui {

/// Cells over the bytes that an editor holds. The first row is the header. GUI thread only.
class CsvModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Replaces the bytes [begin, end) of the text; the text then comes back through `load`.
    using Replace = std::function<void(std::size_t begin, std::size_t end, const QByteArray& with)>;
    /// The text as it is now: the table is renewed a moment after each change of it, and an edit in between would
    /// otherwise land in places of a text that is gone.
    using Current = std::function<QByteArray()>;
    CsvModel(Replace replace, Current current, QObject* parent = nullptr);
    void load(const QByteArray& bytes);
    /// A new text of a cell; rows without the header, as in indexes.
    struct CellEdit {
        int row = 0, column = 0;
        QString text;
    };
    /// Writes cells in one replacement. Returns how many of them there are; the others, and those of a read-only table,
    /// are left out.
    int setCells(std::vector<CellEdit> edits);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// What is said of places of the text, in bytes: the cells that lie in them bear it. `problem`: not only where a
    /// value comes from, but that something is wrong with it; `error`: gravely so.
    struct Mark {
        std::size_t begin = 0, end = 0;
        bool problem = false, error = false;
        QString text;
        bool operator==(const Mark&) const = default;
    };
    void setMarks(const std::vector<Mark>& marks);
    /// What stands in a marked cell that has a problem.
    void setIcons(const QIcon& warning, const QIcon& error);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// What Qt asks for of a marked cell; nothing for other roles.
    QVariant markData(int row, int column, int role) const;
    const tfa::CsvCell* cell(int row, int column) const;
    tfa::CsvTable read(const QByteArray& bytes) const;
    Replace m_replace;
    Current m_current;
    bool m_readOnly = false;
    QByteArray m_bytes;
    std::vector<std::vector<tfa::CsvCell>> m_rows;
    int m_columns = 0;
    char m_separator = ',';
    int m_firstLine = 1;                         ///< of the header in the file
    std::map<std::pair<int, int>, Mark> m_marks; ///< by row (0: the header) and column
    QIcon m_warning, m_error;
};

} // namespace pluma::ui
