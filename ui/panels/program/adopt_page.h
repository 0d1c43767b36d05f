// A folder becomes a program: where phases stand in it, what that says of its files, before anything is written.
#pragma once

#include <QLineEdit>
#include <QTimer>
#include <optional>

#include "frame/page.h"
#include "memory/adopt.h"
#include "tfa/suggest.h"
#include "widgets/session/bench.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace pluma::ui {

class StateLabel;

/// Proposes layout patterns from the tree and counts what they, or those that are typed, say of every file. Nothing is
/// written before the button is pressed, and the open workspace stays open until that has gone well. GUI thread only.
class AdoptPage : public Page {
    Q_OBJECT
public:
    AdoptPage(const Bench& bench, const QString& folder, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("adopt"); }
    QString title() const override { return tr("Adopt a repository"); }
    QString iconName() const override { return QStringLiteral("plus"); }
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void focusContent() override;
    void choose(const QString& folder) { m_folder->setText(folder); }

Q_SIGNALS:
    void adopted(const QString& folder);

private:
    struct Proposal {
        memory::AdoptRequest request; ///< with the id that the folder suggests
        tfa::Suggestion suggestion;
        std::vector<std::pair<std::string, std::uint64_t>> phases; ///< files of each, in the order of the lifecycle
    };
    void makeFields(QVBoxLayout* column);
    void makeFacts(QVBoxLayout* column);
    void look();
    void show(const Proposal& proposal);
    void showPatterns(const tfa::Suggestion& suggestion);
    void refuse(const Error& error);
    void renew();
    void adopt();
    Result<memory::AdoptRequest> request() const;

    const Bench& m_bench;
    QLineEdit* m_folder;
    QLineEdit* m_program;
    QLineEdit* m_title;
    QPlainTextEdit* m_layout;
    QPlainTextEdit* m_topics;
    QLabel* m_sentence;
    QLabel* m_shares;
    QTreeWidget* m_patterns;
    StateLabel* m_refusal;
    QPushButton* m_propose;
    QPushButton* m_adopt;
    QPushButton* m_stop;
    QTimer m_typing;
    bool m_typed = false; ///< the patterns are the person's, not the proposal
    bool m_looking = false;
    bool m_writing = false;
    bool m_ready = false;
    int m_job = 0;
    int m_generation = 0;
};

} // namespace pluma::ui
