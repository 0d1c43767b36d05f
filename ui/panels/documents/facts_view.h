// What can be said of a file that is not shown itself: size, kind, first bytes and SHA-256.
#pragma once

#include <QWidget>
#include <memory>

#include "base/pieces.h"
#include "widgets/session/bench.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pluma::ui {

class JobProgress;

/// Facts of a file in pieces. The digest is made in a job that can be stopped; of a file beyond `maxPiecesBytes` only
/// when it is asked for.
class FactsView : public QWidget {
    Q_OBJECT
public:
    /// `title` and `why`: that it is not shown, and for what reason.
    FactsView(const Bench& bench, std::shared_ptr<const Pieces> file, const QString& title, const QString& why,
              QWidget* parent = nullptr);

private:
    QLabel* fact(const QString& name, const QString& value, const char* object);
    void readFirst();
    void digest();

    const Bench& m_bench;
    std::shared_ptr<const Pieces> m_file;
    QVBoxLayout* m_column;
    QLabel* m_kind = nullptr;
    QLabel* m_first = nullptr;
    QLabel* m_digest = nullptr;
    JobProgress* m_progress = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace pluma::ui
