// What freezing would do, shown before it is done.
#pragma once

#include <QTimer>
#include <optional>

#include "frame/page.h"
#include "memory/freeze.h"
#include "widgets/session/bench.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QVBoxLayout;

namespace pluma::ui {

class StateLabel;

/// Figures, findings and signer come from the engine's own preview, which reads what a freeze reads. The button says
/// what it does, and where it cannot, why, with a button that mends it. GUI thread only.
class FreezePage : public Page {
    Q_OBJECT
public:
    FreezePage(const Bench& bench, const QString& phase, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("freeze"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("context"); }
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void focusContent() override;
    void choose(const QString& phase);

Q_SIGNALS:
    void openPlace(const QString& path, int line, int column);
    void frozen(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeChoices(QVBoxLayout* column);
    void makeFacts(QVBoxLayout* column);
    void makeSentence(QVBoxLayout* column);
    void makeDirty(QVBoxLayout* column);
    void makeFindings(QVBoxLayout* column);
    void makeButtons(QVBoxLayout* column);
    void connectButtons();
    void connectTrees();
    void look();
    void show(const memory::FreezePreview& preview);
    void showDirty(const memory::FreezePreview& preview);
    void showChanges(const memory::FreezePreview& preview);
    void showFindings(const memory::FreezePreview& preview);
    void renew();
    void freeze();
    memory::FreezeRequest request() const;

    const Bench& m_bench;
    QComboBox* m_phase;
    QLineEdit* m_label;
    QCheckBox* m_template;
    QLabel* m_sentence;
    QLabel* m_commit;
    QLabel* m_signer;
    StateLabel* m_trust;
    QTreeWidget* m_changes;
    QWidget* m_dirtyBox;
    QLabel* m_dirty;
    QTreeWidget* m_dirtyFiles;
    QToolButton* m_copy;
    StateLabel* m_pointers;
    QCheckBox* m_commitFirst;
    QLineEdit* m_message;
    QLabel* m_findingsHead;
    QTreeWidget* m_findings;
    StateLabel* m_refusal;
    QPushButton* m_mend;
    QPushButton* m_freeze;
    QPushButton* m_stop;
    QTimer m_typing;
    std::optional<memory::FreezePreview> m_preview;
    std::optional<Error> m_error; ///< why there is no preview
    int m_job = 0;
    int m_generation = 0;
    bool m_stale = false; ///< the workspace changed while the page was not in front
    bool m_looking = false;
    bool m_freezing = false;
};

} // namespace pluma::ui
