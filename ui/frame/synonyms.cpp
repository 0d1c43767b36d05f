#include "frame/synonyms.h"

#include <QCoreApplication>
#include <map>

namespace pluma::ui {

QString alsoCalled(const QString& id)
{
    static const std::map<QString, const char*> phrases = {
        {QStringLiteral("program.manifest"),
         QT_TRANSLATE_NOOP("synonyms", "manifest, program.yaml, change a value, set a value, change a parameter, "
                                       "set parameter, set a parameter, edit a parameter, parameters")},
        {QStringLiteral("parameter.explain"),
         QT_TRANSLATE_NOOP("synonyms", "explain a value, where does a value come from, why this value, trace a value, "
                                       "find a parameter")},
        {QStringLiteral("program.validate"), QT_TRANSLATE_NOOP("synonyms", "check, lint, problems, what is wrong")},
        {QStringLiteral("context.freeze"), QT_TRANSLATE_NOOP("synonyms", "baseline, snapshot, sign, release")},
        {QStringLiteral("context.clone"),
         QT_TRANSLATE_NOOP("synonyms", "variant, copy a context, derive a program, reuse a context")},
        {QStringLiteral("diff"), QT_TRANSLATE_NOOP("synonyms", "compare, difference, compare contexts, what changed")},
        {QStringLiteral("context.verify"), QT_TRANSLATE_NOOP("synonyms", "check a signature, is it authentic")},
        {QStringLiteral("program.init"),
         QT_TRANSLATE_NOOP("synonyms", "adopt, adopt a repository, import a folder, start a program, set up")},
        {QStringLiteral("keys.revoke"),
         QT_TRANSLATE_NOOP("synonyms", "somebody left, a key was lost, a key was stolen, withdraw a key")},
        {QStringLiteral("keys.rotate"), QT_TRANSLATE_NOOP("synonyms", "replace my key, renew my key")},
        {QStringLiteral("go.program"), QT_TRANSLATE_NOOP("synonyms", "home, dashboard, start page")},
        {QStringLiteral("search.files"), QT_TRANSLATE_NOOP("synonyms", "grep, find in files, full text search")},
        {QStringLiteral("window.preferences"), QT_TRANSLATE_NOOP("synonyms", "settings, options, configuration")},
        {QStringLiteral("window.shortcuts"), QT_TRANSLATE_NOOP("synonyms", "key bindings, hotkeys")},
        {QStringLiteral("appearance/theme"), QT_TRANSLATE_NOOP("synonyms", "dark mode, night, colours, contrast")},
        {QStringLiteral("appearance/scale"), QT_TRANSLATE_NOOP("synonyms", "font size, zoom, larger, smaller")},
        {QStringLiteral("appearance/language"),
         QT_TRANSLATE_NOOP("synonyms", "translation, locale, English, Deutsch, Español")},
        {QStringLiteral("editor/wrap"), QT_TRANSLATE_NOOP("synonyms", "line break, long lines")},
        {QStringLiteral("editor/tab_width"), QT_TRANSLATE_NOOP("synonyms", "indentation, spaces")},
        {QStringLiteral("work/restore_session"), QT_TRANSLATE_NOOP("synonyms", "startup, open tabs, reopen")},
        {QStringLiteral("work/watch"), QT_TRANSLATE_NOOP("synonyms", "reload, refresh, changed outside")}};
    const auto it = phrases.find(id);
    return it == phrases.end() ? QString() : QCoreApplication::translate("synonyms", it->second);
}

} // namespace pluma::ui
