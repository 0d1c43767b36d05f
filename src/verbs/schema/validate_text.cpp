#include "verbs/schema/validate.h"

namespace pluma::verbs {

std::string checkText(const CheckOut& o)
{
    std::string text;
    for (const InstanceOut& one : o.instances) {
        text += one.valid ? tr("{} is valid.", one.instance) + "\n"
                          : tr("{}: {}.", one.instance, plural(one.errors.size(), "error", "errors")) + "\n";
        for (const ErrorOut& e : one.errors)
            text += "  " + e.where + ": " + (e.instance_path.empty() ? "" : e.instance_path.substr(1) + ": ") +
                    e.message + (e.hint.empty() ? "" : " (" + e.hint + ")") + "\n";
        for (const AnnotationOut& a : one.annotations)
            text += "  " + (a.instance_path.empty() ? "/" : a.instance_path) + "  " + a.keyword + ": " +
                    a.value.dump() + "\n";
    }
    return text;
}

} // namespace pluma::verbs
