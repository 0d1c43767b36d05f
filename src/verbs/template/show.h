// What is shown of a template, and how it is told. Private to it.
#pragma once

#include "verbs/template/shapes.h"

namespace pluma::verbs {

struct ParameterOut {
    std::string name, type, unit, description;
    bool required = false;
    std::optional<Json> standard;
    std::vector<std::string> choices;
    static auto describe()
    {
        return std::tuple{out("name", &ParameterOut::name, "name"),
                          out("type", &ParameterOut::type, "JSON type"),
                          out("required", &ParameterOut::required, "it has to be given"),
                          out("unit", &ParameterOut::unit, "unit of the number, may be empty"),
                          out("description", &ParameterOut::description, "what it is"),
                          maybe("default", &ParameterOut::standard, "its value when none is given"),
                          out("choices", &ParameterOut::choices, "values it may have; empty means any")};
    }
};

struct ShowOut {
    TemplateOut about;
    std::string description, successor, extension, text;
    std::vector<std::string> keywords, versions;
    std::vector<ParameterOut> parameters;
    Json example;
    std::uint64_t tests = 0;
    static auto describe()
    {
        return std::tuple{out("template", &ShowOut::about, "the template"),
                          out("description", &ShowOut::description, "what it is for"),
                          out("successor", &ShowOut::successor, "what to use instead of a deprecated one"),
                          out("extension", &ShowOut::extension, "of the files it gives"),
                          out("keywords", &ShowOut::keywords, "words it is found by"),
                          out("versions", &ShowOut::versions, "versions there are, oldest first"),
                          out("parameters", &ShowOut::parameters, "in the order of the file"),
                          out("example", &ShowOut::example, "parameters of its example"),
                          out("tests", &ShowOut::tests, "how many tests it has"),
                          out("text", &ShowOut::text, "with --source or --example: what is printed")};
    }
};

std::string showText(const ShowOut& o);

} // namespace pluma::verbs
