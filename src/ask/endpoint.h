// Asking a language model, where a person wants one: any service that speaks the chat completions of OpenAI with
// answers by JSON Schema. What it says is judged like anybody's word.
#pragma once

#include <chrono>
#include <string>

#include "ask/ask.h"
#include "base/job.h"

namespace pluma::ask {

struct Endpoint {
    std::string url; ///< of the service, such as https://models.example.org/v1; http only on this machine
    std::string model;
    std::string key;               ///< sent as a bearer token; empty: none
    std::chrono::seconds time{60}; ///< for each of its two answers
};

/// Lets a model choose the template and then fill in its parameters. Only the sentence, the titles of templates and the
/// schema of the chosen one leave this machine. Two requests by the program curl, which follows no redirection.
/// Errors: usage for an address that would carry the key in clear; not_found when curl is not installed or the model
/// names no template; io with what the service says; limit; invalid for an answer that is none; cancelled.
Result<Suggestion> askModel(const Assistant& assistant, const tmpl::Library& library, const std::string& sentence,
                            const Options& options, const Endpoint& endpoint, Job& job);

} // namespace pluma::ask
