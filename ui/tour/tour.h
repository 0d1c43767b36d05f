// The main job done by the window itself, with real clicks and keys: a demonstration, and the proof that it works.
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>

#include "frame/stage.h"
#include "shell/heartbeat.h"
#include "shell/main_window.h"

namespace pluma::ui {

/// Drives the window step by step, keeps a picture of each, measures how long the interface thread ever stood still,
/// and writes report.html. Works on a clone of the given repository, in the output folder. GUI thread only.
class Tour : public QObject, public Stage {
    Q_OBJECT
public:
    Tour(MainWindow& window, Theme& theme, QString source, QString out);
    /// 0 when every step did what it should; 1 when one did not within its time.
    int run();

    void add(QString title, std::function<void()> act, std::function<bool()> done = {}) override;
    QWidget* widget(const char* name) const override;
    void click(QWidget* widget, QPoint at = {}) override;
    void type(const QString& text, std::function<void()> then = {}) override;
    QString folder() const override { return m_out; }
    bool quiet() const override;

private:
    struct Step {
        QString title;
        std::function<void()> act;
        std::function<bool()> done; ///< empty: at once
        bool picture = true;
        int seconds = 60;
    };
    struct Record {
        QString title;
        QString file;
        qint64 ms = 0;
        qint64 stall = 0;
        qint64 own = 0; ///< of the stall, CPU time of this thread
        bool ok = true;
    };
    void plan();
    void planFinding();
    void planWriting();
    void planAsking();
    void planFreezing();
    void planCloning();
    void planMeasuring();
    void planLooks();
    void next();
    void beat(qint64 late, qint64 worked);
    void finish();
    void key(int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {});
    void run(const char* action);
    bool onArtifact() const;
    QStringList clipped() const;

    MainWindow& m_window;
    Theme& m_theme;
    QString m_source;
    QString m_out;
    std::vector<Step> m_steps;
    std::vector<Record> m_records;
    std::size_t m_at = 0;
    QTimer m_poll;
    Heartbeat m_heart;
    QElapsedTimer m_sinceStep;
    QElapsedTimer m_settled;
    qint64 m_worst = 0;
    qint64 m_worstOwn = 0;
    QString m_worstStep;
    bool m_acted = false;
    bool m_ok = true;
    QString m_keys;
    std::function<void()> m_after; ///< once the keys are typed
};

} // namespace pluma::ui
