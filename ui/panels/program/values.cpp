#include "panels/program/values.h"

#include <algorithm>
#include <set>

#include "memory/check.h"
#include "widgets/words/text.h"

namespace pluma::ui {

ProgramValues::ProgramValues(Frame& frame) : QObject(&frame), m_frame(frame), m_bench(frame.bench())
{
    m_bench.session.follow(FactsOf::Program, this, [this] { check(); });
}

// After a value changed: how many files that it is bound to say another one now, from the same check that the problems
// come from. Nothing is said of what was not counted.
void ProgramValues::check()
{
    const auto now = m_bench.session.snapshot();
    const auto before = std::exchange(m_valuesOf, now);
    if (!now || !before || now->root != before->root || now->program.id != before->program.id)
        return;
    std::vector<std::string> names;
    QString said;
    for (const tfa::ResolvedParameter& one : now->parameters.parameters) {
        const tfa::Parameter& p = one.parameter;
        const auto* was = before->parameters.find(p.name);
        if (was == nullptr || (was->parameter.value == p.value && was->parameter.unit == p.unit))
            continue;
        names.push_back(p.name);
        said = tr("%1 is %2 now").arg(qs(p.name), (valueText(p.value) + QLatin1Char(' ') + qs(p.unit)).trimmed());
    }
    if (names.empty())
        return;
    if (names.size() > 1)
        said = tr("%Ln values changed", nullptr, static_cast<int>(names.size()));
    m_bench.jobs.cancel(m_valuesJob);
    m_valuesJob = m_bench.session.run<std::vector<Finding>>(
        tr("Look where the new value is not yet"),
        [program = now->program, names](memory::Workspace& workspace, Job& job) -> Result<std::vector<Finding>> {
            PLUMA_TRY(auto census, memory::validate(workspace, program, {}, job));
            auto& all = census.findings;
            all.erase(std::remove_if(all.begin(), all.end(),
                                     [&](const Finding& one) { // of a note nothing is wrong
                                         return one.severity == Severity::Note ||
                                                std::find(names.begin(), names.end(), one.parameter) == names.end();
                                     }),
                      all.end());
            return std::move(all);
        },
        this,
        [this, said](Result<std::vector<Finding>> found) {
            if (!found && found.error().code == ErrorCode::Cancelled)
                return;
            if (!found)
                return m_bench.notify({Notice::Level::Warning,
                                       tr("%1; whether files say another value could not be checked: %2")
                                           .arg(said, qs(found.error().message)),
                                       {},
                                       qs(found.error().hint)});
            std::set<std::string> other;
            std::set<std::string> unread;
            for (const Finding& one : *found)
                (one.code == "binding_drift" ? other : unread).insert(one.path);
            QString text = other.empty() ? tr("%1; no file that was read says another value.").arg(said)
                                         : tr("%1; %2.").arg(said, tr("%Ln file(s) still say another value", nullptr,
                                                                      static_cast<int>(other.size())));
            if (!unread.empty())
                text += QLatin1Char(' ') + tr("In %Ln file(s) the place of a value was not found.", nullptr,
                                              static_cast<int>(unread.size()));
            Notice notice{found->empty() ? Notice::Level::Good : Notice::Level::Warning, text, {}, {}};
            if (!found->empty()) {
                notice.link = tr("Show them");
                notice.follow = [this, findings = *found] {
                    m_bench.findings(findings, tr("The check of what is bound to it"));
                    m_frame.docks().reveal(QStringLiteral("problems"));
                };
            }
            m_bench.notify(notice);
        },
        true);
}

} // namespace pluma::ui
