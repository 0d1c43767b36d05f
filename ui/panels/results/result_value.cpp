#include "panels/results/result_value.h"
#include "memory/contexts.h"
#include "memory/inventory.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

QString resultWords(const char* text) { return QCoreApplication::translate("pluma::ui::ResultPage", text); }

QString lastOf(const QString& field) { return field.section(QLatin1Char('.'), -1); }

ResultText numberText(const QString& name, const Json& value)
{
    ResultText out{{}, {}, false, true};
    const double number = value.get<double>();
    const QLocale locale;
    if (name.contains(QStringLiteral("ratio"))) {
        out.text = locale.toString(number * 100, 'f', 1) + QStringLiteral(" %");
        out.tip = qs(value.dump());
    } else if (name == QStringLiteral("bytes") || name.endsWith(QStringLiteral("_bytes"))) {
        out.text = bytesText(value.get<std::uint64_t>());
        out.tip = countText(value.get<std::uint64_t>()) + QStringLiteral(" B");
    } else if (name == QStringLiteral("line") || name == QStringLiteral("column") || name == QStringLiteral("seed")) {
        out.text = qs(value.dump());
    } else if (value.is_number_integer()) {
        out.text = value.is_number_unsigned() ? countText(value.get<std::uint64_t>())
                                              : locale.toString(static_cast<qlonglong>(value.get<std::int64_t>()));
    } else {
        out.text = locale.toString(number, 'g', 6);
        out.tip = qs(value.dump());
    }
    return out;
}

ResultText stringText(const std::string& value)
{
    static const QRegularExpression time(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"));
    static const QRegularExpression digest(
        QStringLiteral("^(?:[a-z0-9]+:)?(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$"));
    ResultText out{qs(value), {}, false, false};
    if (value.size() > 18 && time.match(out.text).hasMatch()) {
        const QDateTime then = QDateTime::fromString(out.text, Qt::ISODateWithMs);
        if (then.isValid()) {
            out.tip = QLocale().toString(then.toLocalTime(), QLocale::LongFormat) + QLatin1Char('\n') + out.text;
            out.text = relativeTime(value);
            out.time = true;
        }
    } else if (value.size() >= 40 && digest.match(out.text).hasMatch()) {
        out.tip = out.text;
        out.text = shortDigest(value.substr(value.find(':') == std::string::npos ? 0 : value.find(':') + 1));
        out.mono = true;
    } else if (out.text.contains(QLatin1Char('\n'))) {
        out.tip = out.text.left(2000);
        out.text = out.text.section(QLatin1Char('\n'), 0, 0) + QStringLiteral(" …");
    }
    return out;
}

} // namespace

ResultText resultText(const QString& field, const Json* value)
{
    if (value == nullptr || value->is_null())
        return {};
    if (value->is_boolean())
        return {value->get<bool>() ? resultWords(QT_TRANSLATE_NOOP("pluma::ui::ResultPage", "Yes"))
                                   : resultWords(QT_TRANSLATE_NOOP("pluma::ui::ResultPage", "No")),
                {},
                false,
                false};
    if (value->is_number())
        return numberText(lastOf(field), *value);
    if (value->is_string())
        return stringText(value->get_ref<const std::string&>());
    ResultText out;
    QStringList parts;
    for (const auto& [key, item] : value->items()) {
        if (parts.size() == 40) {
            parts << QStringLiteral("…");
            break;
        }
        const QString text = resultText(field, &item).text;
        parts << (value->is_object() ? qs(key) + QLatin1Char(' ') + text : text);
    }
    out.text = parts.join(QStringLiteral(", "));
    if (out.text.size() > 60)
        out.tip = parts.join(QLatin1Char('\n'));
    return out;
}

ResultNames::ResultNames(std::shared_ptr<const Snapshot> snapshot, const QStringList& templates)
    : m_snapshot(std::move(snapshot)), m_templates(templates.begin(), templates.end())
{
    if (!m_snapshot)
        return;
    for (const memory::ContextInfo& context : m_snapshot->contexts) {
        const QString id = qs(context.id);
        m_contexts.insert(id, id);
        m_contexts.insert(contextPath(context), qs(context.commit));
    }
    for (const memory::ProgramRef& program : m_snapshot->programs)
        m_programs.insert(qs(program.id));
    for (const tfa::ResolvedParameter& parameter : m_snapshot->parameters.parameters)
        m_parameters.insert(qs(parameter.parameter.name));
}

ResultLink ResultNames::placeOf(const QString& text, int line, int column) const
{
    static const QRegularExpression place(QStringLiteral("^(.+?)(?::(\\d+))?(?::(\\d+))?$"));
    const QRegularExpressionMatch match = place.match(text);
    if (!match.hasMatch() || text.size() > 4096)
        return {};
    QString path = match.captured(1);
    if (!match.captured(2).isEmpty()) {
        line = match.captured(2).toInt();
        column = match.captured(3).toInt();
    }
    if (QDir::isAbsolutePath(path)) {
        const QString root = m_snapshot ? qs(m_snapshot->absolute({})) : QString();
        if (root.isEmpty() || !path.startsWith(root))
            return QFileInfo::exists(path) ? ResultLink{ResultLink::Kind::File, path, 0, 0} : ResultLink();
        path = path.mid(root.size());
    }
    if (!m_snapshot)
        return {};
    // Some places are said as git knows them, from the root of the repository.
    const QString folder = qs(m_snapshot->program.folder) + QLatin1Char('/');
    if (folder.size() > 1 && path.startsWith(folder))
        path = path.mid(folder.size());
    const std::string wanted = ss(QDir::cleanPath(path));
    const auto known = [this, &wanted] {
        if (!m_snapshot->inventory)
            return false;
        const auto& rows = m_snapshot->inventory->rows;
        const auto it = std::lower_bound(
            rows.begin(), rows.end(), wanted,
            [](const memory::Inventory::Row& row, const std::string& value) { return row.path < value; });
        return it != rows.end() && it->path == wanted;
    };
    if (wanted.starts_with("../") || !(known() || QFileInfo(qs(m_snapshot->absolute(wanted))).isFile()))
        return {};
    return {ResultLink::Kind::Artifact, qs(wanted), line, column};
}

ResultLink ResultNames::linkOf(const QString& field, const Json* value, int line, int column) const
{
    using Kind = ResultLink::Kind;
    static const QSet<QString> places = {
        QStringLiteral("path"),        QStringLiteral("where"),    QStringLiteral("source"),
        QStringLiteral("file"),        QStringLiteral("output"),   QStringLiteral("artifact"),
        QStringLiteral("spec"),        QStringLiteral("instance"), QStringLiteral("document"),
        QStringLiteral("params"),      QStringLiteral("report"),   QStringLiteral("binding"),
        QStringLiteral("samples"),     QStringLiteral("written"),  QStringLiteral("folder"),
        QStringLiteral("materialized")};
    static const QSet<QString> parameters = {QStringLiteral("parameter"), QStringLiteral("parameters"),
                                             QStringLiteral("depends_on"), QStringLiteral("name")};
    if (value == nullptr || !value->is_string() || value->get_ref<const std::string&>().empty())
        return {};
    const QString text = qs(value->get_ref<const std::string&>());
    const QString name = lastOf(field);
    if (text.startsWith(QStringLiteral("https://")) || text.startsWith(QStringLiteral("http://")))
        return {Kind::Url, text, 0, 0};
    if (const auto it = m_contexts.find(text); it != m_contexts.end())
        return {Kind::Context, *it, 0, 0};
    if (m_programs.contains(text))
        return {Kind::Program, text, 0, 0};
    if (const QString id = text.section(QLatin1Char('@'), 0, 0); m_templates.contains(id))
        return {Kind::Template, id, 0, 0};
    if (parameters.contains(name) && m_parameters.contains(text))
        return {Kind::Parameter, text, 0, 0};
    if (places.contains(name))
        return placeOf(name == QStringLiteral("binding") ? text.section(QLatin1Char('#'), 0, 0) : text, line, column);
    return {};
}

QString linkTip(const ResultLink& link)
{
    using Kind = ResultLink::Kind;
    switch (link.kind) {
    case Kind::Artifact:
        return link.line > 0 ? resultWords(QT_TRANSLATE_NOOP("pluma::ui::ResultPage", "Open %1 at line %2"))
                                   .arg(link.target)
                                   .arg(link.line)
                             : resultWords(QT_TRANSLATE_NOOP("pluma::ui::ResultPage", "Open %1")).arg(link.target);
    case Kind::Context:
        return resultWords(QT_TRANSLATE_NOOP("pluma::ui::ResultPage", "Open the context %1")).arg(link.target);
    case Kind::Program:
        return resultWords(QT_TRANSLATE_NOOP("pluma::ui::ResultPage", "Open the program %1")).arg(link.target);
    case Kind::Template:
        return resultWords(QT_TRANSLATE_NOOP("pluma::ui::ResultPage", "Open the template %1")).arg(link.target);
    case Kind::Parameter:
        return resultWords(QT_TRANSLATE_NOOP("pluma::ui::ResultPage", "Explain the parameter %1")).arg(link.target);
    case Kind::File:
    case Kind::Url:
        return resultWords(QT_TRANSLATE_NOOP("pluma::ui::ResultPage", "Open %1")).arg(link.target);
    case Kind::None:
        break;
    }
    return {};
}

} // namespace pluma::ui
