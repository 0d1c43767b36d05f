#include "frame/actions.h"

#include <QApplication>
#include <QKeyEvent>
#include <algorithm>

namespace pluma::ui {

Actions::Actions(const Theme& theme, Settings& settings, QObject* parent)
    : QObject(parent), m_theme(theme), m_settings(settings)
{
    qApp->installEventFilter(this);
}

bool Actions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->inherits("QsciScintillaBase"))
        return false;
    const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
    for (const Entry& entry : m_all)
        // Each text takes back its own steps, also where it is not that of the page.
        if (entry.action->isEnabled() && entry.action->shortcut() == keys &&
            entry.id != QStringLiteral("document.undo") && entry.id != QStringLiteral("document.redo")) {
            event->ignore(); // then it is looked up among the shortcuts
            return true;
        }
    return false;
}

QAction* Actions::add(const QString& id, const QString& category, const QString& title, const QString& icon,
                      const QKeySequence& shortcut, std::function<void()> run, ActionTraits traits)
{
    auto* action = new QAction(title, this);
    action->setObjectName(id);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    const QVariant own = m_settings.state(QStringLiteral("shortcut/") + id);
    action->setShortcut(own.isValid() ? QKeySequence(own.toString(), QKeySequence::PortableText) : shortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_all.push_back({id, category, action, shortcut, traits});
    return action;
}

QAction* Actions::find(const QString& id) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const Entry& e) { return e.id == id; });
    return it == m_all.end() ? nullptr : it->action;
}

QString Actions::rebind(const QString& id, const QKeySequence& shortcut)
{
    if (!shortcut.isEmpty())
        for (const Entry& entry : m_all)
            if (entry.id != id && entry.action->shortcut() == shortcut)
                return entry.action->text();
    if (QAction* action = find(id)) {
        action->setShortcut(shortcut);
        m_settings.setState(QStringLiteral("shortcut/") + id, shortcut.toString(QKeySequence::PortableText));
    }
    return {};
}

} // namespace pluma::ui
