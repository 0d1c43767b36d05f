// Sentences: whatever is said, what is proposed fits the schema of its template and comes from words that are there.
#include "ask/ask.h"
#include "fuzzing.h"

using namespace pluma;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto library = tmpl::Library::shipped();
    static const auto units = Units::shipped();
    static const auto lexicon = ask::Lexicon::shipped();
    static const ask::Assistant assistant(*library, *units, *lexicon);
    if (size > 1024)
        return 0;
    const std::string sentence(reinterpret_cast<const char*>(data), size);
    const auto answer = assistant.answer(sentence);
    if (!answer)
        return 0; // empty, or not UTF-8
    for (const ask::Suggestion& one : *answer) {
        for (const schema::Violation& v : one.definition->check->validate(one.definition->filled(one.parameters), 1000))
            fuzzing::demand(v.keyword == "required" || v.keyword == "limit",
                            "what is proposed fits, except for what is missing");
        for (const ask::Slot& slot : one.slots) {
            fuzzing::demand(one.parameters.contains(Json::json_pointer(slot.pointer)), "a slot is a parameter");
            for (const ask::Words& words : slot.words)
                fuzzing::demand(words.at + words.length <= sentence.size(), "words are in the sentence");
        }
    }
    return 0;
}
