// What a comparison gives and how it is told. Private to it.
#pragma once

#include "verbs/shared.h"

namespace pluma::verbs {

struct ChangeOut {
    std::string path, change;
    std::uint64_t lines_added = 0, lines_removed = 0;
    bool binary = false;
    static auto describe()
    {
        return std::tuple{out("path", &ChangeOut::path, "artifact"),
                          out("change", &ChangeOut::change, "added, removed, modified or mode_changed"),
                          out("lines_added", &ChangeOut::lines_added, "lines"),
                          out("lines_removed", &ChangeOut::lines_removed, "lines"),
                          out("binary", &ChangeOut::binary, "not a text")};
    }
};

struct ParameterChange {
    std::string name, unit;
    Json before, after;
    static auto describe()
    {
        return std::tuple{out("name", &ParameterChange::name, "parameter"),
                          out("unit", &ParameterChange::unit, "unit of both values"),
                          out("before", &ParameterChange::before, "value in A, null when absent"),
                          out("after", &ParameterChange::after, "value in B, null when absent")};
    }
};

struct DiffOut {
    std::string a, b, kind, text;
    std::uint64_t added = 0, removed = 0, modified = 0;
    std::vector<ParameterChange> parameters;
    std::vector<ChangeOut> changes;
    static auto describe()
    {
        return std::tuple{out("a", &DiffOut::a, "what was compared"),
                          out("b", &DiffOut::b, "with what"),
                          out("kind", &DiffOut::kind, "contexts, directories or files"),
                          out("added", &DiffOut::added, "only in B"),
                          out("removed", &DiffOut::removed, "only in A"),
                          out("modified", &DiffOut::modified, "in both, different"),
                          out("parameters", &DiffOut::parameters, "parameters that differ"),
                          out("changes", &DiffOut::changes, "artifacts that differ, by path"),
                          out("text", &DiffOut::text, "unified text of one artifact or of two files")};
    }
};

std::string diffText(const DiffOut& o);

} // namespace pluma::verbs
