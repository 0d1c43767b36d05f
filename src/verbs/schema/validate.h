// What a validation gives and how it is told. Private to it.
#pragma once

#include "verbs/shared.h"

namespace pluma::verbs {

struct ErrorOut {
    std::string instance_path, schema_path, keyword, message, hint, where;
    static auto describe()
    {
        return std::tuple{out("instance_path", &ErrorOut::instance_path, "JSON pointer into the document"),
                          out("schema_path", &ErrorOut::schema_path, "JSON pointer into the schema"),
                          out("keyword", &ErrorOut::keyword, "the keyword that is broken"),
                          out("message", &ErrorOut::message, "a sentence"),
                          out("hint", &ErrorOut::hint, "what to do, may be empty"),
                          out("where", &ErrorOut::where, "path:line:column")};
    }
};

struct AnnotationOut {
    std::string instance_path, schema_path, keyword;
    Json value;
    static auto describe()
    {
        return std::tuple{out("instance_path", &AnnotationOut::instance_path, "JSON pointer into the document"),
                          out("schema_path", &AnnotationOut::schema_path, "JSON pointer into the schema"),
                          out("keyword", &AnnotationOut::keyword, "the keyword"),
                          out("value", &AnnotationOut::value, "what it says")};
    }
};

struct InstanceOut {
    std::string instance;
    bool valid = false;
    std::vector<ErrorOut> errors;
    std::vector<AnnotationOut> annotations;
    static auto describe()
    {
        return std::tuple{out("instance", &InstanceOut::instance, "the document"),
                          out("valid", &InstanceOut::valid, "whether it fits"),
                          out("errors", &InstanceOut::errors, "why not"),
                          out("annotations", &InstanceOut::annotations, "with --annotations")};
    }
};

struct CheckOut {
    bool valid = false;
    std::vector<InstanceOut> instances;
    static auto describe()
    {
        return std::tuple{out("valid", &CheckOut::valid, "whether all documents fit"),
                          out("instances", &CheckOut::instances, "each document")};
    }
};

std::string checkText(const CheckOut& o);

} // namespace pluma::verbs
