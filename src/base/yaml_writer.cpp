#include "base/yaml_writer.h"

#include "base/document.h"
#include "base/text.h"

namespace pluma {

void YamlWriter::begin()
{
    m_out.append(m_indent - (m_item ? 2 : 0), ' ');
    if (m_item)
        m_out += "- ";
    m_item = false;
}

YamlWriter& YamlWriter::comment(std::string_view text)
{
    for (const std::string_view line : split(text, '\n'))
        m_out += std::string(m_indent, ' ') + "# " + std::string(line) + "\n";
    return *this;
}

YamlWriter& YamlWriter::entry(std::string_view key, const Json& value)
{
    begin();
    m_out += yamlScalar(key) + ": " + yamlFlow(value) + "\n";
    return *this;
}

YamlWriter& YamlWriter::quoted(std::string_view key, std::string_view text)
{
    begin();
    m_out += yamlScalar(key) + ": " + yamlQuoted(text) + "\n";
    return *this;
}

YamlWriter& YamlWriter::named(std::string_view name, const Json& value)
{
    begin();
    m_out += yamlQuoted(name) + ": " + yamlFlow(value) + "\n";
    return *this;
}

YamlWriter& YamlWriter::open(std::string_view key)
{
    begin();
    m_out += yamlScalar(key) + ":\n";
    m_indent += 2;
    return *this;
}

YamlWriter& YamlWriter::close()
{
    m_indent -= 2;
    return *this;
}

YamlWriter& YamlWriter::item(std::string_view text)
{
    m_out += std::string(m_indent, ' ') + "- " + yamlQuoted(text) + "\n";
    return *this;
}

YamlWriter& YamlWriter::openItem()
{
    m_indent += 2;
    m_item = true;
    return *this;
}

} // namespace pluma
