// The language of the window.
#pragma once

#include <QString>
#include <QTranslator>

namespace pluma::ui {

/// Installs the translation of the window and of Qt's own texts while it lives. `choice`: "system" or a language code.
/// Without a translation the texts are English, whose plural forms come from a translation too. GUI thread only, before
/// anything is shown.
class Language {
public:
    explicit Language(const QString& choice);
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace pluma::ui
