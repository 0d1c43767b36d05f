// Compiling and rendering templates, in CPU time; bench_template.py runs the peer beside it.
//   bench_template TEMPLATES DATA     (folders; writes what was rendered to DATA)
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <vector>

#include "base/files.h"
#include "template/engine/template.h"

namespace {

using namespace pluma;

double cpu()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// What /proc/self/status says of the process, in kilobytes.
long status(const char* name)
{
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);)
        if (line.rfind(name, 0) == 0)
            return std::atol(line.c_str() + std::string(name).size() + 1);
    return 0;
}

template <class Work>
void measure(const char* name, const char* as, const Work& work)
{
    const char* only = std::getenv("BENCH_ONLY");
    if (only != nullptr && std::string(only) != name)
        return;
    std::vector<double> times;
    const double until = cpu() + 1000;
    while (times.size() < 5 || (cpu() < until && times.size() < 5000)) {
        const double begin = cpu();
        work();
        times.push_back(cpu() - begin);
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"name\": \"%s\", \"as\": \"%s\", \"cpu_ms\": %.4f, \"worst_ms\": %.4f, \"runs\": %zu}\n", name, as,
                times[times.size() / 2], times.back(), times.size());
    std::fflush(stdout);
}

/// What `more` costs beside `plain`: they take turns, so that what else the machine does meets both.
template <class Plain, class More>
void compare(const char* name, const Plain& plain, const More& more)
{
    const char* only = std::getenv("BENCH_ONLY");
    if (only != nullptr && std::string(only) != name)
        return;
    std::vector<double> times;
    std::vector<double> costs;
    for (const double until = cpu() + 3000; costs.size() < 15 || cpu() < until;) {
        const double begin = cpu();
        plain();
        const double between = cpu();
        more();
        times.push_back(cpu() - between);
        costs.push_back(times.back() / (between - begin));
    }
    std::sort(times.begin(), times.end());
    std::sort(costs.begin(), costs.end());
    std::printf("{\"name\": \"%s\", \"cpu_ms\": %.4f, \"cost\": %.3f, \"least_cost\": %.3f, \"most_cost\": %.3f, "
                "\"runs\": %zu}\n",
                name, times[times.size() / 2], costs[costs.size() / 2], costs.front(), costs.back(), costs.size());
    std::fflush(stdout);
}

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "error: %s: %s\n", result.error().where.c_str(), result.error().message.c_str());
        std::exit(1);
    }
    return std::move(*result);
}

void keep(const std::string& file, const std::string& text) { std::ofstream(file) << text; }

/// The exchanges of the data as rows of a store.
class Rows final : public tmpl::Records {
public:
    explicit Rows(Value list)
    {
        for (Value row = list.first(); m_cells.size() < list.size() * columns().size(); row = row.after())
            for (const std::string& name : columns())
                m_cells.emplace_back(row.string(name));
    }
    std::size_t size() const override { return m_cells.size() / columns().size(); }
    const std::vector<std::string>& columns() const override { return m_columns; }
    tmpl::Cell cell(std::size_t row, std::size_t column) const override
    {
        return std::string_view(m_cells[row * m_columns.size() + column]);
    }

private:
    std::vector<std::string> m_columns = {"signal_name", "data_type", "frequency", "protocol"};
    std::vector<std::string> m_cells;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_template TEMPLATES DATA\n");
        return 2;
    }
    const std::string templates = argv[1];
    const std::string data = argv[2];
    const std::string icdText = need(readFile(templates + "/icd.md.j2"));
    const std::string srsText = need(readFile(templates + "/srs.md.j2"));
    const std::string icdJson = need(readFile(data + "/icd.json", 256U << 20));
    const auto icdValues = need(Values::fromJson(icdJson, "icd.json"));
    const auto srsValues = need(Values::fromJson(need(readFile(data + "/srs.json", 256U << 20)), "srs.json"));
    const auto icd = need(tmpl::Template::compile(icdText, "icd.md.j2"));
    const auto srs = need(tmpl::Template::compile(srsText, "srs.md.j2"));
    tmpl::FolderLoader loader({}, {templates});
    tmpl::RenderOptions options;
    options.loader = &loader;

    const Rows rows(icdValues->root().find("data_exchanges"));
    const auto head = need(Values::fromJson(std::string(R"({"domain_from": "AAA", "domain_to": "CQH"})"), "head"));
    tmpl::RenderOptions withRows;
    withRows.records["data_exchanges"] = &rows;

    std::ofstream("/proc/self/clear_refs") << 5; // the peak begins anew, with what there is now
    const long before = status("VmRSS");
    const std::string fromRows = need(icd.render(head->root(), withRows));
    std::printf("{\"name\": \"memory above the data\", \"bytes_out\": %zu, \"peak_mb\": %.1f}\n", fromRows.size(),
                static_cast<double>(status("VmHWM") - before) / 1024);
    keep(data + "/icd.md", fromRows);
    keep(data + "/srs.md", need(srs.render(srsValues->root(), options)));

    measure("compile", "compile", [&] { need(tmpl::Template::compile(srsText, "srs.md.j2")); });
    measure("icd, store rows", "icd rows", [&] { need(icd.render(head->root(), withRows)); });
    measure("icd, values", "icd rows", [&] { need(icd.render(icdValues->root())); });
    measure("icd, JSON text", "icd json",
            [&] { need(icd.render(need(Values::fromJson(icdJson, "icd.json"))->root())); });
    measure("srs", "srs", [&] { need(srs.render(srsValues->root(), options)); });
    // What it costs to know where each byte came from.
    tmpl::Provenance provenance;
    tmpl::RenderOptions traced = options;
    traced.provenance = &provenance;
    const auto withProvenance = [&](const tmpl::Template& source, const Values& values) {
        provenance.spans.clear();
        need(source.render(values.root(), traced));
    };
    compare(
        "icd, values, with provenance", [&] { need(icd.render(icdValues->root(), options)); },
        [&] { withProvenance(icd, *icdValues); });
    compare(
        "srs, with provenance", [&] { need(srs.render(srsValues->root(), options)); },
        [&] { withProvenance(srs, *srsValues); });
    return 0;
}
