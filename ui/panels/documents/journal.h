// The journal of unsaved text: what a crash would lose is on disk half a second after the last key.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <filesystem>
#include <vector>

#include "base/result.h"

namespace pluma::ui {

/// One unsaved text found after a crash.
struct JournalEntry {
    QString key;     ///< names the entry in the journal
    QString root;    ///< of the workspace
    QString program; ///< id
    QString path;    ///< of the artifact, relative to the program
    QDateTime time;
    QByteArray bytes;
    QByteArray baseSha256; ///< hex digest of the file that was being edited
};

/// Entries in a private folder, one pair of files for each document; written through SaveFile, so that an entry is
/// whole or absent. Functions may run on any thread, for one entry at a time.
class Journal {
public:
    explicit Journal(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    static QString keyOf(const QString& root, const QString& program, const QString& path);
    Result<> write(const JournalEntry& entry) const;
    void forget(const QString& key) const;
    /// Entries of earlier runs, newest first. What cannot be read is left where it is.
    std::vector<JournalEntry> entries() const;
    std::filesystem::path folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
};

} // namespace pluma::ui
