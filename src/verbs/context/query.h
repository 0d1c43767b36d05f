// What a query gives and how it is told. Private to it.
#pragma once

#include "verbs/shared.h"

namespace pluma::verbs {

struct ContextOut {
    std::string id, name, program, phase, state, created, author, context_digest, ref;
    Json statement;
    static auto describe()
    {
        return std::tuple{out("id", &ContextOut::id, "the context's id"),
                          out("name", &ContextOut::name, "local name, PROGRAM/PHASE@n"),
                          out("program", &ContextOut::program, "program"),
                          out("phase", &ContextOut::phase, "phase"),
                          out("state", &ContextOut::state, "frozen, draft or damaged"),
                          out("created", &ContextOut::created, "UTC time"),
                          out("author", &ContextOut::author, "author as stated"),
                          out("context_digest", &ContextOut::context_digest, "SHA-256 of context.json"),
                          out("ref", &ContextOut::ref, "git ref"),
                          maybe("statement", &ContextOut::statement, "context.json, when one context is asked for")};
    }
};

struct HitOut {
    std::string context, path, rev, sha256;
    static auto describe()
    {
        return std::tuple{out("context", &HitOut::context, "context id"), out("path", &HitOut::path, "artifact"),
                          out("rev", &HitOut::rev, "revision"), out("sha256", &HitOut::sha256, "content")};
    }
};

struct QueryOut {
    std::vector<ContextOut> contexts;
    std::vector<HitOut> items;
    bool found = true;
    static auto describe()
    {
        return std::tuple{out("found", &QueryOut::found, "false when an item was asked for and no context has it"),
                          out("contexts", &QueryOut::contexts, "contexts, oldest first"),
                          out("items", &QueryOut::items, "where the item is frozen")};
    }
};

struct QueryItem {
    Json entry;
    static auto describe()
    {
        return std::tuple{out("entry", &QueryItem::entry, "a listing line, or a common file with its place")};
    }
};

std::string queryText(const QueryOut& o);

} // namespace pluma::verbs
