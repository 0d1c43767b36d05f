// The window's part of a session: what was open comes back.
#include <QCloseEvent>
#include <QFileInfo>

#include "shell/main_window.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int mostTabs = 30; // of a session that comes back

} // namespace

void MainWindow::start(const QString& folder)
{
    if (!folder.isEmpty())
        return openWorkspace(folder);
    const QString last = m_settings.state(QStringLiteral("last")).toString();
    if (!m_options.safe && m_settings.value(settings::restoreSession) && !last.isEmpty() && QFileInfo::exists(last))
        return openWorkspace(last);
    m_frame->invoke(QStringLiteral("help.welcome"));
    Q_EMIT m_frame->arrived();
}

void MainWindow::opened()
{
    const auto snapshot = m_session.snapshot();
    const QString folder =
        qs(snapshot->root + (snapshot->program.folder.empty() ? "" : "/" + snapshot->program.folder));
    Recent(m_settings).used(QStringLiteral("repository"), folder);
    m_settings.setState(QStringLiteral("last"), folder);
    if (Page* welcome = documents().find(QStringLiteral("welcome")))
        documents().close(welcome);
    restoreDocuments();
    QTimer::singleShot(0, this, [this] {
        if (documents().count() == 0)
            m_frame->invoke(m_frame->home());
        Q_EMIT m_frame->arrived();
    });
    updateTitle();
    updateStatus();
}

void MainWindow::restoreDocuments()
{
    if (m_options.safe || !m_settings.value(settings::restoreSession))
        return;
    const auto snapshot = m_session.snapshot();
    if (m_settings.state(QStringLiteral("session/root")).toString() != qs(snapshot->root))
        return;
    const QStringList keys = m_settings.state(QStringLiteral("session/documents")).toStringList().mid(0, mostTabs);
    const QVariantMap states = m_settings.state(QStringLiteral("session/states")).toMap();
    documents().expect(keys, m_settings.state(QStringLiteral("session/current")).toString());
    for (const QString& key : keys)
        m_frame->restore(key, states.value(key).toMap());
}

void MainWindow::reopenClosed()
{
    auto& closed = documents().closed();
    while (!closed.empty()) {
        const DocumentArea::Closed last = closed.back();
        closed.pop_back();
        if (documents().find(last.key) != nullptr)
            continue;
        switch (m_frame->restore(last.key, last.state)) {
        case Frame::Restored::Open:
            return documents().current()->focusContent();
        case Frame::Restored::Later:
            return;
        case Frame::Restored::Gone:
            break;
        }
    }
    bench().notify({Notice::Level::Info, tr("No closed tab is left to open again."), {}, {}});
}

void MainWindow::saveSession()
{
    if (m_options.safe)
        return;
    m_settings.setState(QStringLiteral("geometry"), saveGeometry());
    if (!m_beforeMaximise.isEmpty())
        maximise(); // the panels are part of the layout
    docks().remember();
    QStringList keys;
    QVariantMap states;
    for (const Page* page : documents().pages()) {
        keys << page->key();
        if (const QVariantMap state = page->state(); !state.isEmpty())
            states.insert(page->key(), state);
    }
    if (const auto snapshot = m_session.snapshot()) {
        m_settings.setState(QStringLiteral("session/root"), qs(snapshot->root));
        m_settings.setState(QStringLiteral("session/documents"), keys);
        m_settings.setState(QStringLiteral("session/states"), states);
        m_settings.setState(QStringLiteral("session/current"),
                            documents().current() != nullptr ? documents().current()->key() : QString());
    }
}

void MainWindow::closeAndThen(std::function<void()> then)
{
    saveSession(); // with the tabs that are open now
    documents().closeAll(std::move(then));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const auto within = std::make_shared<bool>(true);
    if (!m_closing)
        closeAndThen([this, within] {
            m_closing = true;
            Q_EMIT m_frame->leaving();
            if (!*within) // what was unsaved had to be saved first
                QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
    *within = false;
    event->setAccepted(m_closing);
}

} // namespace pluma::ui
