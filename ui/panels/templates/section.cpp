// What the inspector says of where an artifact comes from.
#include "panels/templates/section.h"

#include "widgets/words/text.h"

namespace pluma::ui {

void addOriginSection(Frame& frame)
{
    const auto fill = [](Section& section, const QString& path, const Snapshot& snapshot) {
        const auto known = snapshot.provenance.find(ss(path));
        if (known == snapshot.provenance.end()) {
            section.note(Section::tr("Made here: no template, no source context is recorded."));
            return;
        }
        const context::ProvenanceEntry& p = known->second;
        section.row(Section::tr("Origin"), originText(p.origin));
        if (!p.templateId.empty())
            section.row(Section::tr("Template"), qs(p.templateId));
        if (!p.fromContext.empty())
            section.row(Section::tr("From"), qs(p.fromContext), qs(p.fromDigest));
        if (!p.fromPath.empty() && qs(p.fromPath) != path)
            section.row(Section::tr("Was"), qs(p.fromPath));
        if (p.parameters.empty())
            return;
        QStringList names;
        for (const std::string& parameter : p.parameters)
            names << qs(parameter);
        section.row(Section::tr("Parameters"), names.join(QStringLiteral(", ")));
    };
    frame.addSection(20, {Section::tr("Where it comes from"), fill});
}

} // namespace pluma::ui
