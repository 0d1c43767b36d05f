#include "base/finding.h"

#include <algorithm>

namespace pluma {
namespace {
bool isError(const Finding& finding) { return finding.severity == Severity::Error; }
} // namespace

bool hasErrors(const std::vector<Finding>& findings) { return std::any_of(findings.begin(), findings.end(), isError); }

Finding firstError(const std::vector<Finding>& findings)
{
    const auto it = std::find_if(findings.begin(), findings.end(), isError);
    return it == findings.end() ? Finding() : *it;
}

} // namespace pluma
