// A CSV file that is too large to be read as a whole, as a table: a page of its rows, each read when it is looked at.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "base/pieces.h"
#include "tfa/tfa.h"
#include "widgets/session/jobs.h"

namespace pluma::ui {

/// Lines of a file with an index as rows. Read-only. A row is a line, so a cell that goes on in the next line is cut
/// there. Holds few rows, whatever the file; reads in jobs. GUI thread only.
class LargeTable : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::uint64_t pageRows = 100'000; ///< a header takes memory for each row it shows
    static constexpr std::uint64_t blockRows = 64;
    /// What is known before any row: the separator, and the names of the columns.
    struct Head {
        char separator = ',';
        std::uint64_t line = 1; ///< of the header
        std::vector<std::string> names;
        int columns = 0;
    };
    /// For a job.
    static Result<Head> readHead(const Pieces& file, const LineIndex& index);

    LargeTable(JobRunner& jobs, std::shared_ptr<const Pieces> file, std::shared_ptr<const LineIndex> index, Head head,
               QObject* parent = nullptr);
    std::uint64_t rows() const;                        ///< of the file, without the header
    std::uint64_t firstRow() const { return m_first; } ///< of this page, from 0
    void setFirstRow(std::uint64_t row);
    /// The line of a row of the file, and the row of a line.
    std::uint64_t lineOf(std::uint64_t row) const { return m_head.line + 1 + row; }
    std::uint64_t rowOf(std::uint64_t line) const { return line > m_head.line ? line - m_head.line - 1 : 0; }
    /// How many bytes of rows are held.
    std::size_t heldBytes() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const pluma::Error& error);

private:
    struct Block {
        std::uint64_t number = 0;
        std::vector<PieceLine> lines;
        std::size_t bytes = 0;
        std::uint64_t used = 0;
    };
    const PieceLine* line(std::uint64_t row) const;
    void want(std::uint64_t block) const;
    void readNext();
    void keep(std::uint64_t block, std::vector<PieceLine> lines);

    JobRunner& m_jobs;
    std::shared_ptr<const Pieces> m_file;
    std::shared_ptr<const LineIndex> m_index;
    Head m_head;
    std::uint64_t m_first = 0;
    std::vector<Block> m_blocks;
    mutable std::vector<std::uint64_t> m_wanted; ///< blocks that were looked at and are not there, the newest last
    mutable std::uint64_t m_clock = 0;
    std::optional<std::uint64_t> m_reading;
    bool m_failed = false;
    mutable std::optional<std::uint64_t> m_parsedRow; ///< views ask for a row cell by cell
    mutable std::vector<tfa::CsvCell> m_parsed;
};

} // namespace pluma::ui
