#include "widgets/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace pluma::ui {

Language::Language(const QString& choice)
{
    const QLocale locale = choice == QStringLiteral("system") ? QLocale() : QLocale(choice);
    if (choice != QStringLiteral("system"))
        QLocale::setDefault(locale); // numbers and times follow the words
    const QString folder = QStringLiteral(":/pluma/i18n");
    if (m_own.load(locale, QStringLiteral("pluma"), QStringLiteral("_"), folder) ||
        m_own.load(QStringLiteral("pluma_en"), folder))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace pluma::ui
