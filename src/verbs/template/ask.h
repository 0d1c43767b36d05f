// What the assistant answers and how it is told. Private to it.
#pragma once

#include "verbs/shared.h"

namespace pluma::verbs {

struct SlotOut {
    std::string pointer;
    Json value;
    std::vector<std::string> words;
    std::string from;
    static auto describe()
    {
        return std::tuple{out("pointer", &SlotOut::pointer, "JSON pointer into the parameters"),
                          out("value", &SlotOut::value, "in the unit of the parameter"),
                          out("words", &SlotOut::words, "of the sentence, that it came from"),
                          out("from", &SlotOut::from, "sentence, program or model")};
    }
};

struct QuestionOut {
    std::string pointer, question, type, unit;
    std::vector<Json> choices;
    static auto describe()
    {
        return std::tuple{out("pointer", &QuestionOut::pointer, "JSON pointer into the parameters"),
                          out("question", &QuestionOut::question, "a sentence"),
                          out("type", &QuestionOut::type, "JSON type"),
                          out("unit", &QuestionOut::unit, "unit of the number, may be empty"),
                          out("choices", &QuestionOut::choices, "values it may have; empty means any")};
    }
};

struct AskSuggestionOut {
    std::string template_id, title;
    double score = 0;
    Json parameters;
    std::vector<SlotOut> slots;
    std::vector<QuestionOut> questions;
    static auto describe()
    {
        return std::tuple{
            out("template", &AskSuggestionOut::template_id, "ID@VERSION"),
            out("title", &AskSuggestionOut::title, "title"),
            out("score", &AskSuggestionOut::score, "higher is better, comparable within one answer"),
            out("parameters", &AskSuggestionOut::parameters, "what the sentence says, fit for its schema"),
            out("slots", &AskSuggestionOut::slots, "each value with the words that it came from"),
            out("questions", &AskSuggestionOut::questions, "what is still missing")};
    }
};

struct AskOut {
    std::string params;
    std::vector<AskSuggestionOut> suggestions;
    static auto describe()
    {
        return std::tuple{out("suggestions", &AskOut::suggestions, "templates, the best first"),
                          out("params", &AskOut::params, "the parameter file that was written, may be empty")};
    }
};

std::string askText(const AskOut& o);

} // namespace pluma::verbs
