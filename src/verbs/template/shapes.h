// Shapes and words that the verbs of template share. Private to them.
#pragma once

#include <algorithm>

#include "verbs/shared.h"

namespace pluma::verbs {

struct TemplateOut {
    std::string id, version, title, category, status, source;
    std::vector<std::string> domains, phases, parameters;
    static auto describe()
    {
        return std::tuple{out("id", &TemplateOut::id, "template_id"),
                          out("version", &TemplateOut::version, "version"),
                          out("title", &TemplateOut::title, "title"),
                          out("category", &TemplateOut::category, "category"),
                          out("status", &TemplateOut::status, "draft, released or deprecated"),
                          out("domains", &TemplateOut::domains, "domains; empty means all"),
                          out("phases", &TemplateOut::phases, "phases; empty means all"),
                          out("parameters", &TemplateOut::parameters, "parameter names"),
                          out("source", &TemplateOut::source, "file it came from")};
    }
};

struct FacetsIn : tmpl::Facets {
    Result<> check() const
    {
        static const std::vector<std::string> categories = {"documentation", "process", "artifact", "integration"};
        static const std::vector<std::string> statuses = {"draft", "released", "deprecated"};
        PLUMA_TRY(const auto words, tfa::Vocabulary::shipped());
        const auto known = [](const std::string& value, const std::vector<std::string>& among) {
            return value.empty() || std::find(among.begin(), among.end(), value) != among.end();
        };
        const auto hint = [](const std::string& value, const std::vector<std::string>& among, const char* all) {
            const std::string near = didYouMean(value, among);
            return near.empty() ? tr(all, join(among, ", ")) : near;
        };
        if (!known(category, categories))
            return fail(ErrorCode::Usage, tr("There is no category '{}'.", category), {},
                        hint(category, categories, "categories: {}"));
        if (!known(status, statuses))
            return fail(ErrorCode::Usage, tr("There is no status '{}'.", status), {},
                        hint(status, statuses, "a template is: {}"));
        if (!known(domain, words.domainCodes()))
            return fail(ErrorCode::NotFound, tr("There is no domain '{}'.", domain), {},
                        hint(domain, words.domainCodes(), "domains: {}"));
        if (!known(phase, words.phaseCodes()))
            return fail(ErrorCode::NotFound, tr("There is no phase '{}'.", phase), {},
                        hint(phase, words.phaseCodes(), "phases: {}"));
        return {};
    }
};

struct FileOut {
    std::string template_id, file;
    static auto describe()
    {
        return std::tuple{out("template", &FileOut::template_id, "ID@VERSION"),
                          out("file", &FileOut::file, "file that was written")};
    }
};

TemplateOut summary(const tmpl::Definition& d);

/// The definition with top-level values set, all else as it is.
Result<std::string> withValues(const tmpl::Definition& definition,
                               const std::vector<std::pair<std::string, std::string>>& values);

} // namespace pluma::verbs
