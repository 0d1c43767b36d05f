// A part of the inspector: what one panel knows of the artifact that is selected.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "widgets/session/bench.h"

class QLabel;
class QVBoxLayout;

namespace pluma::ui {

/// Filled by the panel that declared it (Frame::addSection), once for each artifact that is shown. It is not there
/// before something is put into it, also later by a job. GUI thread only.
class Section : public QWidget {
    Q_OBJECT
public:
    Section(const Bench& bench, const QString& title, QWidget* parent = nullptr);
    ~Section() override;

    /// A fact with its name. `mono`: digests and other things that are read digit by digit.
    void row(const QString& name, const QString& value, const QString& tip = {}, bool mono = false);
    /// A sentence.
    QLabel* note(const QString& text);
    void add(QWidget* widget);
    /// A job that reads for this section: nobody needs it when something else is shown.
    void reads(int job) { m_reading.push_back(job); }

private:
    const Bench& m_bench;
    QVBoxLayout* m_column;
    std::vector<int> m_reading;
};

/// Fills a section with what is known of an artifact, by its path in the program. `snapshot` lives as long as the call.
using FillSection = std::function<void(Section& section, const QString& path, const Snapshot& snapshot)>;

struct SectionKind {
    QString title; ///< empty: right below the artifact's name
    FillSection fill;
};

} // namespace pluma::ui
