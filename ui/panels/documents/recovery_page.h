// Text that a crash left behind, offered to the repository it belongs to.
#pragma once

#include <set>

#include "frame/page.h"
#include "panels/documents/journal.h"
#include "widgets/session/bench.h"

class QVBoxLayout;

namespace pluma::ui {

/// Entries of the open repository can be restored or discarded; those of others are named with their repository and can
/// be opened there or exported. What was discarded comes back by a click until the session ends. GUI thread only.
class RecoveryPage : public Page {
    Q_OBJECT
public:
    /// `root`: of the open repository, empty when none is. `discarded`: keys that the session will forget at its end;
    /// changed here, lives as long as the window.
    RecoveryPage(const Bench& bench, std::vector<JournalEntry> entries, QString root, std::set<QString>& discarded,
                 QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("recovery"); }
    QString title() const override { return tr("Recover unsaved text"); }
    QString iconName() const override { return QStringLiteral("history"); }
    /// Never on what throws something away.
    void focusContent() override;

Q_SIGNALS:
    void restoreWanted(const pluma::ui::JournalEntry& entry);
    void openWanted(const QString& root, const QString& program);
    void exportWanted(const pluma::ui::JournalEntry& entry);

private:
    void addOwn(const JournalEntry& entry, QVBoxLayout* column);
    void addOther(const JournalEntry& entry, QVBoxLayout* column);
    const Bench& m_bench;
    std::set<QString>& m_discarded;
    int m_left = 0;
    QWidget* m_first = nullptr;
};

} // namespace pluma::ui
