#include "verbs/template/ask.h"

namespace pluma::verbs {

std::string askText(const AskOut& o)
{
    if (o.suggestions.empty())
        return tr("No template fits this sentence; see: pluma templates list") + "\n";
    std::string text;
    const AskSuggestionOut& best = o.suggestions[0];
    text += best.template_id + " · " + best.title + "\n";
    std::vector<std::vector<std::string>> rows;
    for (const SlotOut& slot : best.slots)
        rows.push_back({slot.pointer.substr(1),
                        slot.value.is_string() ? printable(slot.value.get<std::string>())
                                               : slot.value.dump(-1, ' ', false, Json::error_handler_t::replace),
                        slot.from == "program" ? tr("from the program")
                        : slot.words.empty()   ? tr("the model says so")
                                               : "“" + printable(slot.words[0]) + "”"});
    text += table(rows);
    for (const QuestionOut& q : best.questions) {
        text += "  ? " + printable(q.question);
        std::vector<std::string> choices;
        for (const Json& choice : q.choices)
            choices.push_back(choice.is_string() ? choice.get<std::string>() : choice.dump());
        text += (choices.empty() ? "" : " (" + join(choices, ", ") + ")") +
                (q.unit.empty() ? "" : " [" + q.unit + "]") + "\n";
    }
    if (o.suggestions.size() > 1) {
        rows.clear();
        text += tr("Or:") + "\n";
        for (std::size_t i = 1; i < o.suggestions.size(); ++i)
            rows.push_back(
                {o.suggestions[i].template_id, fmt::format("{:.2f}", o.suggestions[i].score), o.suggestions[i].title});
        text += table(rows);
    }
    text += o.params.empty() ? std::string() : tr("The parameters are in {}.", o.params) + "\n";
    return text;
}

} // namespace pluma::verbs
