// What is known of the artifact that is selected, or of the program when none is.
#pragma once

#include <QScrollArea>
#include <QTimer>

#include "widgets/bench.h"

class QVBoxLayout;

namespace pluma::ui {

/// The panel on the right.
class Inspector : public QScrollArea {
    Q_OBJECT
public:
    explicit Inspector(const Bench& bench, QWidget* parent = nullptr);
    void show(const QString& path);

private:
    void refresh();
    void build();
    void values(QVBoxLayout* column, const Snapshot& snapshot);
    void artifact(QVBoxLayout* column, const Snapshot& snapshot);
    void row(QVBoxLayout* column, const QString& name, const QString& value, const QString& tip = {},
             bool mono = false);

    const Bench& m_bench;
    QTimer m_later;
    QString m_path;
    int m_looking = 0; ///< the job that looks into the contexts
};

} // namespace pluma::ui
