// What the readers behind Document and Values share. Private to src/base.
#pragma once

#include <string>
#include <string_view>

#include "base/document.h"

namespace pluma {

/// Whether the bytes are UTF-8 and not more than `limit`.
Result<> checkText(const std::string& bytes, const std::string& name, std::size_t limit);
/// Reads a whole document; the bytes are UTF-8 and within `limits.bytes` already.
Result<Node> readYaml(std::string_view bytes, const std::string& name, const ParseLimits& limits);
Result<Node> readJson(std::string_view bytes, const std::string& name, const ParseLimits& limits);
/// What a plain scalar stands for: core schema of YAML 1.2.2, chapter 10.3.2; .inf and .nan stay strings because JSON
/// has no such numbers.
Node::Kind plainKind(std::string_view text);
/// The same of a scalar with a tag (`!!int "5"` is a number); empty for none.
Node::Kind taggedKind(std::string_view tag, std::string_view text, bool quoted);
/// `name:line:column`.
std::string placeText(const std::string& name, int line, int column);

} // namespace pluma
