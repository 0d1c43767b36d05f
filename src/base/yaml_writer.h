// YAML that the product writes anew: blocks with comments, from keys, values and lists.
#pragma once

#include <string>
#include <string_view>

#include "base/json.h"

namespace pluma {

/// Writes a document of maps and lists line by line, in the order in which it is told. Texts are written so that they
/// read back the same (yamlScalar); what is nested below an entry is in flow style. Files that people have edited are
/// changed by editValues, not written anew.
class YamlWriter {
public:
    /// A line or lines of explanation.
    YamlWriter& comment(std::string_view text);
    /// `key: value`; a list or a map in flow style.
    YamlWriter& entry(std::string_view key, const Json& value);
    /// `key: "text"`, in quotes whatever it holds: patterns, digests, keys.
    YamlWriter& quoted(std::string_view key, std::string_view text);
    /// `"name": value`, of names that are somebody else's.
    YamlWriter& named(std::string_view name, const Json& value);
    /// `key:` with what follows below it, up to close().
    YamlWriter& open(std::string_view key);
    YamlWriter& close();
    /// `- "text"` of the list that is open.
    YamlWriter& item(std::string_view text);
    /// `- ` before the next entry: entries from here to close() are one map of the list that is open.
    YamlWriter& openItem();

    const std::string& text() const { return m_out; }

private:
    void begin();

    std::string m_out;
    std::size_t m_indent = 0;
    bool m_item = false; ///< the next entry begins an item
};

} // namespace pluma
