// YAML and JSON read with the place of every value, so that errors can name path:line:column and edits can rewrite a
// value's own bytes and nothing else (edits.h). Strict: duplicate keys are refused, aliases, depth and size are
// bounded, `<<` is resolved.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "base/result.h"

namespace pluma {

/// A value with its place. `begin`/`end` are byte offsets of the value's text in the document: quotes and the header of
/// a block scalar included, anchors, tags and the line break after it not. A value that is not written (`key:`) is
/// empty at the place where it would begin. Scalars keep their text; `kind` is resolved by the core schema of YAML 1.2
/// (or by JSON).
struct Node {
    enum class Kind { Null, Bool, Int, Real, String, List, Map };
    enum class Style : std::uint8_t { Plain, Single, Double, Block, Flow }; ///< Block: `|` and `>`; Flow: `[]` and `{}`
    /// Whose bytes `begin`/`end` are. Alias: those of `*name`; Merged: a member that came through `<<`, the bytes are
    /// those of the other map; Borrowed: inside of an aliased value, the bytes are those of the anchor.
    enum class Origin : std::uint8_t { Own, Alias, Merged, Borrowed };
    /// What a tag says that the value is: nothing, a type of the core schema, another of yaml.org's, one of the file's.
    enum class Tag : std::uint8_t { None, Str, Int, Float, Bool, Foreign, Local };
    struct KeyPlace {
        std::size_t begin = 0;
        int line = 1;
        int column = 1;
    };

    Kind kind = Kind::Null;
    bool quoted = false; ///< written with quotes or as a block, so always a string
    Style style = Style::Plain;
    Origin origin = Origin::Own;
    Tag tag = Tag::None;
    std::string text; ///< scalar text after unescaping
    std::size_t begin = 0;
    std::size_t end = 0;
    int line = 1;
    int column = 1;                ///< in characters, from 1
    std::vector<std::string> keys; ///< of a map, parallel to `items`, in document order
    std::vector<KeyPlace> keyPlaces;
    std::size_t firstKey = 0; ///< of a map that is not empty: where its first key begins, `<<` included
    int firstColumn = 1;
    std::vector<Node> items;

    const Node* find(std::string_view key) const;
    bool isScalar() const { return kind != Kind::List && kind != Kind::Map; }
    Json json() const;
};

/// Bounds that keep a hostile document from costing more than it is worth.
struct ParseLimits {
    std::size_t bytes = 16U << 20;
    std::size_t depth = 64;
    std::size_t nodes = 1'000'000; ///< after expansion of aliases
};

/// A parsed document. Immutable; owns its bytes.
class Document {
public:
    Document(std::string name, std::string bytes, Node root)
        : m_name(std::move(name)), m_bytes(std::move(bytes)), m_root(std::move(root))
    {
    }

    const std::string& name() const { return m_name; }
    const std::string& bytes() const { return m_bytes; }
    const Node& root() const { return m_root; }
    Json json() const { return m_root.json(); }

    /// The value at an RFC 6901 pointer, or null.
    const Node* at(std::string_view pointer) const;
    /// `name:line:column` of the value at a pointer, or of its nearest ancestor that exists.
    std::string where(std::string_view pointer) const;
    /// `name:line:column` of the key that a pointer ends in.
    std::string whereKey(std::string_view pointer) const;
    std::string where(const Node& node) const;

private:
    std::string m_name;
    std::string m_bytes;
    Node m_root;
};

/// Reads one YAML 1.2 document (JSON is accepted as far as YAML does). `name` is used in messages.
Result<Document> parseYaml(std::string bytes, const std::string& name, const ParseLimits& limits = {});
/// Reads one JSON text (RFC 8259).
Result<Document> parseJson(std::string bytes, const std::string& name, const ParseLimits& limits = {});
/// By the ending of the name: .json as JSON, everything else as YAML.
Result<Document> parseDocument(std::string bytes, const std::string& name, const ParseLimits& limits = {});

/// Where the YAML at the head of a Markdown document stands: between a first line `---` and the next line `---` or
/// `...`, behind a byte order mark or not, with any line ends.
struct FrontMatter {
    bool opened = false;
    bool closed = false;
    std::size_t begin = 0; ///< of the YAML text, when it is closed
    std::size_t end = 0;
    std::size_t next = 0; ///< where the document goes on behind the closing line
};
FrontMatter frontMatter(std::string_view bytes);

/// Replacement of a byte range, used to edit users' files without touching their other bytes.
struct TextEdit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};
/// Applies edits in any order; overlapping ones are refused.
Result<std::string> applyEdits(std::string_view bytes, std::vector<TextEdit> edits);

/// A scalar written so that YAML reads back the same string: plain where that is safe, otherwise double-quoted.
std::string yamlScalar(std::string_view text);
/// The same, always in double quotes.
std::string yamlQuoted(std::string_view text);
/// A JSON value as flow YAML (which JSON is); strings by yamlScalar, numbers in shortest form.
std::string yamlFlow(const Json& value);

/// Splits a pointer into unescaped tokens; empty for "".
std::vector<std::string> pointerTokens(std::string_view pointer);
/// The place in a list that a token means (digits, no leading zero); past every list when it means none.
std::size_t pointerIndex(std::string_view token);
/// Appends a token, escaped.
std::string pointerPush(std::string_view pointer, std::string_view token);

} // namespace pluma
