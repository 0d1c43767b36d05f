// What is known of the artifact that is selected, in sections that panels fill.
#pragma once

#include <QScrollArea>
#include <QTimer>

#include "frame/frame.h"

class QVBoxLayout;

namespace pluma::ui {

/// The panel on the right. Its sections are those that panels declared (Frame::addSection).
class Inspector : public QScrollArea {
    Q_OBJECT
public:
    explicit Inspector(const Frame& frame, QWidget* parent = nullptr);
    void show(const QString& path);

private:
    void refresh();
    void build();

    const Frame& m_frame;
    QTimer m_later;
    QString m_path;
};

} // namespace pluma::ui
