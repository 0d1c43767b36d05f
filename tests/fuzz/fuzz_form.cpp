// A form under two schemas and any edits: nothing crashes, undo goes back, and drafts are read whatever they are.
#include "fuzzing.h"
#include "schema/form/form.h"

using namespace pluma;
using schema::NodeId;

namespace {

class Edits {
public:
    Edits(schema::Form& form, std::string_view bytes) : m_form(form), m_bytes(bytes) {}

    void run()
    {
        for (int i = 0; i < 60 && !m_bytes.empty(); ++i)
            one();
    }

private:
    std::uint8_t next()
    {
        if (m_bytes.empty())
            return 0;
        const auto out = static_cast<std::uint8_t>(m_bytes.front());
        m_bytes.remove_prefix(1);
        return out;
    }
    NodeId pick()
    {
        NodeId at = m_form.root();
        for (int depth = next() % 5; depth > 0; --depth) {
            const auto& children = m_form.children(at);
            if (children.empty())
                break;
            at = children[next() % children.size()];
        }
        return at;
    }
    std::string word()
    {
        static const char* const words[] = {"",     "1",    "-2.5",  "1e999",      "text", "2026-01-01",
                                            "null", "true", "[1,2]", "{\"a\":{}}", "5 m",  "\xC3\xA4\xF0\x9F\x98\x80",
                                            "[",    "0x10"};
        return words[next() % std::size(words)];
    }
    void one()
    {
        const std::uint8_t what = next() % 16;
        const NodeId node = pick();
        switch (what) {
        case 0:
        case 1:
            (void)m_form.setText(node, word());
            break;
        case 2:
            (void)m_form.clear(node);
            break;
        case 3:
            (void)m_form.setNull(node);
            break;
        case 4:
            (void)m_form.setPresent(node);
            break;
        case 5:
            (void)m_form.choose(node, next() % 3, next() % 4);
            break;
        case 6:
            if (const auto value = Values::fromJson(word(), "value"))
                (void)m_form.setValue(node, (*value)->root());
            break;
        case 7:
            (void)m_form.insertItem(node, next() % 4 - 1);
            break;
        case 8:
            (void)m_form.removeItem(node);
            break;
        case 9:
            (void)m_form.moveItem(node, next() % 4 - 1);
            break;
        case 10:
            (void)m_form.duplicateItem(node);
            break;
        case 11:
            (void)m_form.addEntry(node, word());
            break;
        case 12:
            (void)m_form.renameEntry(node, word());
            break;
        case 13:
            (void)m_form.paste(node, next() % 3, next() % 3, "a\tb\n1\t2\n");
            break;
        case 14:
            m_form.undo();
            break;
        default:
            m_form.redo();
        }
    }

    schema::Form& m_form;
    std::string_view m_bytes;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto parts = fuzzing::parts(data, size);
    ValueLimits limits;
    limits.bytes = 1U << 16;
    const auto first = Values::fromText(std::string(parts[0]), "first.json", limits);
    if (!first)
        return 0;
    schema::Form form(schema::FormSchema::of(*first), {});
    if (parts.size() > 1)
        Edits(form, parts[1]).run();
    const std::string before = form.payload()->root().dump();
    fuzzing::demand(Values::fromJson(before, "payload").has_value(), "a payload is JSON");
    form.validate();
    if (parts.size() > 2) {
        const auto second = Values::fromText(std::string(parts[2]), "second.json", limits);
        if (second) {
            form.reconcile(schema::FormSchema::of(*second));
            if (parts.size() > 3)
                Edits(form, parts[3]).run();
            form.validate();
        }
    }
    const Json draft = form.draft();
    {
        schema::Form again(form.schema(), {});
        fuzzing::demand(again.restoreDraft(draft).has_value(), "a draft is read");
        if (!again.payload()->root().equals(form.payload()->root()))
            std::fprintf(stderr, "%s\n%s\n%s\n", draft.dump().c_str(), form.payload()->root().dump().c_str(),
                         again.payload()->root().dump().c_str());
        fuzzing::demand(again.payload()->root().equals(form.payload()->root()), "a draft holds everything");
    }
    if (parts.size() > 4)
        if (const Json foreign = Json::parse(parts[4], nullptr, false); !foreign.is_discarded())
            (void)form.restoreDraft(foreign);
    while (form.undo() != 0) {
    }
    (void)form.payload();
    return 0;
}
