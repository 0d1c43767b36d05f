// An artifact as a context has it: its frozen bytes, which nobody can edit.
#pragma once

#include <QImage>
#include <functional>

#include "frame/page.h"
#include "memory/contexts.h"
#include "widgets/session/bench.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pluma::ui {

class FindBar;
class StateLabel;
class TextEditor;

/// What stands for a file of a context in the working tree now.
struct FrozenToday {
    bool ownProgram = false; ///< the context is one of the program that is open
    QString path;            ///< what the file is called now; empty: there is none
    QString sentence;        ///< why there is none, or that it has another name; empty when nothing is to be said
};
/// Asks git, in a job, what a file of a context is called today; `then` is called unless `receiver` is gone by then.
void frozenToday(const Bench& bench, const memory::ContextInfo& context, const QString& path, QObject* receiver,
                 std::function<void(const FrozenToday&)> then);

/// Read-only: text as text, a picture as a picture, anything else and what is too large by its facts. Reads in a job.
class FrozenPage : public Page {
    Q_OBJECT
public:
    /// `path` is relative to the context's program.
    FrozenPage(const Bench& bench, QString id, QString path, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("frozen:") + m_id + QLatin1Char('|') + m_path; }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("context"); }
    QString tip() const override { return m_path + QLatin1Char('\n') + m_id; }
    int abilities() const override;
    void find() override;
    void goToLine() override;
    QString place() const override;
    void focusContent() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    TextEditor* editor() const { return m_editor; } ///< null for what is no text

Q_SIGNALS:
    /// How it differs from today's file; `today` is empty when there is none.
    void differenceWanted(const QString& id, const QString& path, const QString& today);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Content {
        memory::ContextInfo context;
        memory::FrozenFile file;
        QImage picture; ///< null for what is none
    };
    void makeBanner();
    void read();
    void present(const Content& content);
    void presentText(const QByteArray& bytes);
    void presentFacts(const Content& content, const QString& title, const QString& why);
    void lookToday();
    void tellToday(const FrozenToday& today);

    const Bench& m_bench;
    QString m_id;
    QString m_path;
    memory::ContextInfo m_context; ///< with an id once it was read
    FrozenToday m_today;
    QVBoxLayout* m_layout;
    QLabel* m_words = nullptr;
    QPushButton* m_openToday = nullptr;
    QPushButton* m_difference = nullptr;
    TextEditor* m_editor = nullptr;
    FindBar* m_find = nullptr;
    int m_line = 0;
    int m_column = 0;
    bool m_stale = false; ///< the workspace changed while this was not seen
};

} // namespace pluma::ui
