// What a person sees first of a program: how far it is, what needs them, what changed since they were last here.
#pragma once

#include <optional>

#include "frame/page.h"
#include "memory/history.h"
#include "widgets/session/bench.h"

class QLabel;
class QVBoxLayout;

namespace pluma::ui {

/// The overview of the open program. Reads the log and the right to freeze in a job; follows the session.
class ProgramPage : public Page {
    Q_OBJECT
public:
    explicit ProgramPage(const Bench& bench, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("program:"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("program"); }

private:
    struct Facts {
        std::vector<memory::Commit> commits;
        Error obstacle; ///< why this person cannot freeze; no message: nothing
    };
    void refresh();
    void read();
    void fill();
    void addNews(const memory::Commit& commit, bool fresh);
    void need(const QString& state, const QString& text, const QString& button, const char* name,
              std::function<void()> run);

    const Bench& m_bench;
    QString m_since; ///< the newest commit that was there at the last visit
    QLabel* m_name;
    QLabel* m_facts;
    QVBoxLayout* m_needs;
    QVBoxLayout* m_news;
    std::optional<Facts> m_read; ///< as it was read last
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was being read
};

} // namespace pluma::ui
