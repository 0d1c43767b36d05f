// The documents of the window: artifacts in editors, their history, and what is done with their files.
#pragma once

#include <QObject>
#include <optional>
#include <set>
#include <vector>

#include "frame/frame.h"
#include "memory/files.h"
#include "panels/documents/journal.h"

namespace pluma::ui {

class ArtifactPage;

/// Keeps the journal of unsaved text and the steps that can be undone. A child of the frame. GUI thread only.
class DocumentsInstall : public QObject {
    Q_OBJECT
public:
    explicit DocumentsInstall(Frame& frame);

private:
    DocumentArea& documents() const { return m_frame.documents(); }
    void addPages();
    void addActions();
    void updateActions();
    Page* makeHistory(const QString& path);
    void fileAction(FileAction action, const QString& path);
    void renameFile(const QString& path);
    void renameTo(const QString& path, const QString& to);
    void deleteFile(const QString& path);
    void deleteNow(const QString& path);
    void undoFile();
    void fileMoved(const QString& from, const QString& to);
    void saveAs();
    void offerRecovery();
    void restoreEntry(const JournalEntry& entry);

    struct FileStep {
        QString from; ///< what the file is called again after the undo
        QString to;   ///< of a renamed one; empty: it was deleted
        std::optional<memory::RemovedFile> removed;
        memory::RenamedFile renamed; ///< where nothing was removed
        QString program;
        QString root;
    };

    Frame& m_frame;
    const Bench& m_bench;
    Journal m_journal;
    std::vector<FileStep> m_fileSteps; ///< renamed and deleted files that can be put back
    std::set<QString> m_discarded;     ///< unsaved text that is forgotten when the session ends
    bool m_offeredOthers = false;      ///< the unsaved text of other repositories was told of
};

} // namespace pluma::ui
