#include "base/beneath.h"
#include "verbs/template/export.h"

namespace pluma::verbs {

std::string omittedText(const std::vector<OmissionOut>& omitted)
{
    std::string text;
    for (const OmissionOut& one : omitted)
        text += "  " + tr("warning") + ": " + one.where + ": " + one.message + "\n";
    return text;
}

document::About aboutOf(const Json& parameters, const Clock& clock)
{
    const auto text = [&](const char* name) {
        const Json value = parameters.is_object() ? parameters.value(name, Json()) : Json();
        return value.is_string() ? value.get<std::string>() : std::string();
    };
    document::About out;
    out.program = text("program");
    out.number = text("document_number");
    out.revision = text("revision");
    out.date = text("issue_date");
    out.marking = text("export_marking");
    out.created = out.date.empty() ? isoTime(clock()).substr(0, 19) + "Z" : out.date + "T00:00:00Z";
    return out;
}

Result<std::string> written(const Call& call, const std::string& output, const std::string& text, bool force)
{
    const auto target = under(call.folder, output);
    PLUMA_CHECK(
        saveNamed(target, text, force ? Exists::Replace : Exists::Refuse).or_else([&](const Error& e) -> Result<> {
            return fail(e.code, e.message, output,
                        e.code == ErrorCode::Conflict ? tr("choose another name, or replace it with --force") : e.hint);
        }));
    return target.string();
}

Result<ExportOut> exportTo(const Call& call, const std::string& output, ExportOf of, bool force)
{
    if (of.about.digest.empty())
        of.about.digest = "SHA-256 of the text " + trust::sha256(of.text).hex();
    const auto named = [&](const Error& e) {
        const bool line = !e.where.empty() && e.where.find_first_not_of("0123456789:") == std::string::npos;
        return Result<document::Exported>(tl::unexpected<Error>(Error{e.code, e.message,
                                                                      e.where.empty() ? of.name
                                                                      : line          ? of.name + ":" + e.where
                                                                                      : e.where,
                                                                      e.hint}));
    };
    PLUMA_TRY(const auto done,
              document::exported(of.text, of.format, of.about, call.job, document::picturesBeside(of.file, of.program))
                  .or_else(named));
    ExportOut o;
    o.bytes = done.bytes.size();
    o.sha256 = trust::sha256(done.bytes).hex();
    for (const document::Omission& one : done.omitted)
        o.omitted.push_back({one.line > 0 ? of.name + ":" + std::to_string(one.line) + ":1" : of.name, one.message});
    PLUMA_TRY(o.output, written(call, output, done.bytes, force));
    return o;
}

} // namespace pluma::verbs
