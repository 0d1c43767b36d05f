#include "example/writer.h"

#include <array>
#include <cmath>

#include "base/document.h"
#include "base/files.h"
#include "base/text.h"

namespace pluma::example {
namespace {

const std::vector<std::string> people = {"M. Aubert",    "L. Söderberg", "J. Okafor",   "C. Núñez",
                                         "H. Tanaka",    "E. Kowalczyk", "R. Iyer",     "S. Lindqvist",
                                         "A. Pelliccia", "T. Brandão",   "K. O'Rourke", "D. Müller"};
const std::vector<std::string> revisions = {"A", "B", "C", "D", "E"};
const std::vector<std::string> materials = {"AL-LI 2099-T83", "CFRP IM7/8552", "TI-6AL-4V",
                                            "AL 2219-T87",    "CRES 316L",     "INCONEL 718"};

std::string field(const Node& node, const char* key)
{
    const Node* found = node.find(key);
    return found != nullptr ? found->text : std::string();
}
std::vector<std::string> fields(const Node& node, const char* key)
{
    std::vector<std::string> out;
    if (const Node* list = node.find(key))
        for (const Node& item : list->items)
            out.push_back(item.text);
    return out;
}

std::string date(Random& random) { return fmt::format("2025-{:02}-{:02}", 1 + random.below(9), 1 + random.below(28)); }
// "57-10 Centre Wing Box" → "57-10"
std::string sectionOf(const std::string& subsystem) { return subsystem.substr(0, subsystem.find(' ')); }
std::string titleOf(const std::string& subsystem) { return subsystem.substr(subsystem.find(' ') + 1); }
std::string words(const std::string& code)
{
    std::string out = lower(replaceAll(code, "-", " "));
    return out;
}

struct Writer {
    const Slot& slot;
    Random random;
    std::string section;
    std::string title;
    std::string part;
    std::string number; // item number
    std::string rev;
    std::string serial; // distinguishes files of the same kind
    std::string base;   // folder of the phase

    explicit Writer(const Slot& s) : slot(s), random(s.seed)
    {
        section = sectionOf(s.subsystem);
        title = titleOf(s.subsystem);
        const std::uint64_t n = s.round / kindsPerPhase;
        part = s.system->parts[n % s.system->parts.size()];
        serial = fmt::format("{:03}", n + 1);
        const std::size_t phase = std::string("CADCAECAICAOCAMCAPCAVCMPCAS").find(s.phase) / 3;
        // Models, native files and detail parts of one round are items of their own.
        const std::uint64_t kind = s.round % kindsPerPhase;
        number = fmt::format("{}-{}{:04}", section, phase + 1,
                             4 * n + (kind == 3    ? 1
                                      : kind == 8  ? 2
                                      : kind == 11 ? 3
                                                   : 4));
        rev = random.pick(revisions);
        base = fmt::format("DOMAIN/{}-{}/SYSTEMS/{}-{}/SUBSYSTEMS/{}/PLM/CAx/{}/", s.system->domain,
                           s.system->domainName, s.system->ata, s.system->name, s.subsystem, s.phase);
    }

    std::string frontMatter(const std::string& document, const std::string& kind)
    {
        return fmt::format("---\nitem_number: \"{}-{}\"\nrevision: {}\ntitle: \"{}\"\nci_type: DOC\nowner: {}\nauthor: "
                           "{}\ndate: {}\n---\n\n",
                           kind, number, rev, document, slot.system->owner, random.pick(people), date(random));
    }

    Artifact meta()
    {
        Json json = {
            {"item",
             {{"number", section + "-" + slot.phase},
              {"owner", slot.system->owner},
              {"ci_type", "MODEL"},
              {"effectivity", fmt::format("S/N {:04} and subsequent", 1 + random.below(9))},
              {"export", slot.system->domain == "DDD" ? "EAR99-RESTRICTED" : "NONE"}}},
            {"phase", slot.phase},
            {"system", {{"ata", slot.system->ata}, {"name", slot.system->name}, {"subsystem", slot.subsystem}}},
            {"design_basis",
             {{"wing_span_m", 40},
              {"engines", 2},
              {"passenger_capacity", 250},
              {"range_nm", 6000},
              {"mtow_kg", 180000}}},
            {"responsible", random.pick(people)},
            {"certification_basis", slot.system->basis}};
        std::string name = serial == "001" ? "META.json" : "META-" + serial + ".json";
        return {base + name, json.dump(2) + "\n", true};
    }

    Artifact requirements()
    {
        static const std::vector<std::string> shall = {
            "shall withstand limit loads without permanent deformation",
            "shall withstand ultimate loads for at least 3 s",
            "shall not transmit vibration above 0.5 g rms to the cabin floor",
            "shall be replaceable on the stand by two persons",
            "shall detect loss of function and report it within 200 ms",
            "shall remain safe after any single failure",
            "shall be inspectable without removing adjacent equipment",
            "shall operate from -55 degC to +70 degC",
            "shall tolerate the hydrogen concentrations of zone Z3 without ignition"};
        static const std::vector<std::string> methods = {"analysis", "test", "inspection", "demonstration"};
        std::string out = "id,requirement,rationale,verification,parent,status\n";
        const std::uint64_t rows = 6 + random.below(8);
        for (std::uint64_t i = 0; i < rows; ++i)
            out += fmt::format("REQ-{}-{}-{:03},\"The {} {}.\",{},{},SYS-{}-{:02},{}\n", section, slot.phase, i + 1,
                               words(slot.system->parts[i % slot.system->parts.size()]),
                               shall[(i + random.below(3)) % shall.size()],
                               slot.system->basis[i % slot.system->basis.size()], random.pick(methods),
                               slot.system->ata, 1 + i % 7, random.below(5) == 0 ? "proposed" : "agreed");
        return {base + "REQUIREMENTS/REQ-" + section + "-" + slot.phase + "-" + serial + ".csv", out};
    }

    Artifact sizing()
    {
        std::string out = "parameter,value,unit,source,note\n";
        out += "wing_span,40.0,m,program manifest,governs bending at the root\nengines,2,1,program manifest,propulsors "
               "in the reference layout\npassenger_capacity,250,1,program manifest,reference "
               "layout\nmtow,180000,kg,program manifest,all load cases\n";
        for (const std::string& p : slot.system->parts)
            out += fmt::format("{}_mass,{:.1f},kg,{},{}\n", words(p), random.between(2, 180),
                               random.below(2) == 0 ? "estimate" : "weighed", random.pick(materials));
        return {base + "SIZING/sizing-inputs-" + serial + ".csv", out, true};
    }

    Artifact geometry()
    {
        std::string out =
            fmt::format("# Reference geometry for {} ({})\nreference:\n  wing_span: 40.0 # m\n  fuselage_length: 38 # "
                        "m\n  datum: nose, cabin floor, plane of symmetry\nenvelope:\n  frame: {}\n  x_min: {:.3f} # "
                        "m\n  x_max: {:.3f} # m\n  y_half: {:.3f} # m\n",
                        title, slot.subsystem, slot.system->domain, random.between(2, 12), random.between(14, 36),
                        random.between(0.4, 19));
        out += "stations:\n";
        for (int i = 0; i < 5; ++i)
            out += fmt::format("  - {{name: STA {}, x: {:.3f}, thickness: {:.1f} mm, material: {}}}\n", 100 + 120 * i,
                               2.4 + 5.1 * i, random.between(1.6, 14), random.pick(materials));
        return {base + "MODEL/geometry-" + serial + ".yaml", out, true};
    }

    Artifact mission()
    {
        std::string out = frontMatter(title + ", mission assumptions", "MIS");
        out += fmt::format("# {} · mission assumptions\n\nThe aircraft carries 250 passengers over a design range of "
                           "6000 nm with 2 propulsors at a maximum take-off mass of 180000 kg.\nThe {} {}; its duty "
                           "follows the reference mission below.\n\n",
                           title, words(slot.system->name), slot.system->purpose);
        out += "| segment | duration | share of peak duty |\n|---|---|---|\n";
        for (const auto& [segment, minutes, low, high] :
             std::vector<std::tuple<const char*, int, int, int>>{{"taxi out", 14, 5, 20},
                                                                 {"take-off and climb", 26, 70, 100},
                                                                 {"cruise", 640, 35, 60},
                                                                 {"descent", 24, 5, 30},
                                                                 {"hold", 30, 20, 40},
                                                                 {"taxi in", 8, 5, 15}})
            out += fmt::format("| {} | {} min | {} % |\n", segment, minutes,
                               low + static_cast<int>(random.below(static_cast<std::uint64_t>(high - low))));
        return {base + "DOC/mission-assumptions-" + serial + ".md", out, true};
    }

    Artifact step()
    {
        const std::string name = fmt::format("{}_{}_{}", number, part, rev);
        std::string out = fmt::format(
            "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION(('{} for "
            "{}'),'2;1');\nFILE_NAME('{}.step','2025-{:02}-{:02}T08:00:00',('{}'),('AMPEL360'),'translator','design "
            "station','released');\nFILE_SCHEMA(('AP242_MANAGED_MODEL_BASED_3D_ENGINEERING_MIM_LF'));\nENDSEC;\nDATA;"
            "\n",
            part, slot.subsystem, name, 1 + random.below(9), 1 + random.below(28),
            replaceAll(random.pick(people), "'", "''"));
        out += fmt::format("#1=PRODUCT('{}','{}','{}',(#2));\n#2=PRODUCT_CONTEXT('',#3,'mechanical');\n#3=APPLICATION_"
                           "CONTEXT('managed model based 3d engineering');\n",
                           number, words(part), random.pick(materials));
        const std::uint64_t points = 12 + random.below(20);
        for (std::uint64_t i = 0; i < points; ++i)
            out +=
                fmt::format("#{}=CARTESIAN_POINT('P{}',({:.4f},{:.4f},{:.4f}));\n", 10 + i, i + 1,
                            random.between(-19000, 19000), random.between(-20000, 20000), random.between(-2500, 2500));
        out += fmt::format("#{}=ADVANCED_FACE('',(#{}),#{},.T.);\nENDSEC;\nEND-ISO-10303-21;\n", 10 + points, 10, 11);
        return {base + "MODEL/" + name + ".step", out};
    }

    Artifact pointer()
    {
        std::string oid;
        for (int i = 0; i < 4; ++i)
            oid += fmt::format("{:016x}", random.next());
        return {base + fmt::format("NATIVE/{}_{}-ASSY_{}.CATPart", number, part, rev),
                fmt::format("version https://git-lfs.github.com/spec/v1\noid sha256:{}\nsize {}\n", oid,
                            1'000'000 + random.below(400'000'000))};
    }

    Artifact test()
    {
        static const std::vector<std::string> kinds = {"static strength", "functional", "vibration",         "leak",
                                                       "thermal cycling", "endurance",  "electrical bonding"};
        std::string out =
            fmt::format("test_id: TST-{}-{}-{}\ntitle: {} test of the {}\nphase: {}\nsystem: {}\nverifies: "
                        "[REQ-{}-{}-001, REQ-{}-{}-002]\nrig: rig {}\nsteps:\n",
                        section, slot.phase, serial, random.pick(kinds), words(part), slot.phase, slot.system->name,
                        section, slot.phase, section, slot.phase, 1 + random.below(12));
        for (int i = 1; i <= 4; ++i)
            out += fmt::format("  - {{n: {}, action: \"apply {:.1f} % of limit load\", hold_s: {}, accept: \"no "
                               "permanent set above {:.2f} mm\"}}\n",
                               i, 25.0 * i, 10 * i, random.between(0.05, 0.8));
        out += fmt::format("coverage: {:.2f}\nstatus: {}\n", random.between(0.7, 1.0),
                           random.below(6) == 0 ? "planned" : "passed");
        return {base + "TESTS/TEST-" + section + "-" + slot.phase + "-" + serial + ".test.yaml", out};
    }

    Artifact interfaces()
    {
        static const std::vector<std::string> media = {"AFDX",         "ARINC 429", "CAN",         "28 V discrete",
                                                       "bolted joint", "GH2 line",  "coolant line"};
        std::string out = "signal,from,to,medium,rate,criticality\n";
        static const std::vector<std::string> peers = {"AAA", "PPP", "EDI", "LCC", "EEE", "IIS", "MMM", "CQH", "CCC"};
        for (std::uint64_t i = 0; i < 5 + random.below(6); ++i)
            out += fmt::format("{}_{:02},{},{},{},{} Hz,{}\n", lower(replaceAll(part, "-", "_")), i + 1,
                               slot.system->domain, random.pick(peers), random.pick(media), 1U << random.below(7),
                               std::string("ABCD")[random.below(4)]);
        return {base + "INTERFACE_MATRIX/" + slot.system->domain + "↔" + section + " signals " + serial + ".csv", out};
    }

    Artifact conditions()
    {
        Json json = {
            {"analysis", fmt::format("{}-{}-{}", section, slot.phase, serial)},
            {"conditions", {{"mach", 0.82}, {"altitude_ft", 41000}, {"cabin_altitude_ft", 6000}, {"mtow_kg", 180000}}},
            {"mesh", {{"cells", 200000 + random.below(9000000)}, {"y_plus", 1.0}}},
            {"solver", {{"model", random.below(2) == 0 ? "SA-neg" : "k-omega SST"}, {"cfl", 5 + random.below(40)}}},
            {"outputs", {"forces", "surface pressure", "wall heat flux"}}};
        return {base + "ANALYSIS/case-" + serial + ".json", json.dump(2) + "\n", true};
    }

    Artifact table()
    {
        std::string out = "station,shear_kN,bending_kNm,torsion_kNm,margin_of_safety\n";
        double shear = random.between(300, 900);
        for (int i = 0; i < 12; ++i) {
            shear *= random.between(0.8, 0.95);
            out +=
                fmt::format("{},{:.1f},{:.1f},{:.1f},{:.2f}\n", 100 + 60 * i, shear, shear * random.between(2.2, 3.4),
                            shear * random.between(0.1, 0.4), random.between(0.03, 0.9));
        }
        return {base + "ANALYSIS/Études de charge " + serial + ".csv", out};
    }

    Artifact report()
    {
        struct Kind {
            const char* phase;
            const char* prefix;
            const char* title;
            const char* opening;
        };
        static const std::vector<Kind> kinds = {
            {"CAD", "DDD", "design description",
             "The design meets the requirements of the section by the choices below; alternatives that were rejected "
             "are listed with the reason."},
            {"CAE", "ANR", "analysis report",
             "Loads were taken from the loads book, issue 4; the margins below are the smallest of all cases."},
            {"CAI", "INT", "integration plan",
             "Integration follows the order of the table; each step ends with the check that is named beside it."},
            {"CAO", "TRD", "trade study",
             "Three variants were compared for mass, block energy and cost; the ranking holds for ±10 % of each "
             "weight."},
            {"CAM", "WI", "work instruction",
             "Wear gloves; clean the faying surfaces; torque in the sequence given; stamp each step."},
            {"CAP", "SUP", "supply plan",
             "Two sources are qualified for each long-lead item; the ramp needs the quantities below."},
            {"CAV", "VVR", "verification report",
             "Each requirement of the section is traced to a result; open points carry a date and a name."},
            {"CMP", "CRT", "compliance statement",
             "Compliance is shown by the means below for each paragraph of the certification basis."},
            {"CAS", "TSK", "maintenance task card",
             "Make the aircraft safe, purge the zone if hydrogen was present, then do the steps in order."}};
        const Kind* kind = &kinds[0];
        for (const Kind& k : kinds)
            if (slot.phase == k.phase)
                kind = &k;
        std::string out = frontMatter(title + ", " + kind->title, kind->prefix);
        out += fmt::format("# {} · {}\n\n## 1 Scope\n\nThis {} covers the {} of section {}. It {}.\n\n## 2 Basis\n\n",
                           title, kind->title, kind->title, words(part), section, slot.system->purpose);
        for (const std::string& paragraph : slot.system->basis)
            out += "- " + paragraph + "\n";
        out += fmt::format("\n## 3 Statement\n\n{}\n\n| item | part | material | result |\n|---|---|---|---|\n",
                           kind->opening);
        for (std::size_t i = 0; i < slot.system->parts.size(); ++i)
            out += fmt::format("| {}-{}{:03} | {} | {} | {} {:.2f} |\n", section, serial, i + 1,
                               words(slot.system->parts[i]), random.pick(materials),
                               slot.phase == "CAE" || slot.phase == "CAV" ? "margin" : "mass fraction",
                               random.between(0.02, 0.95));
        out += fmt::format("\n## 4 Open points\n\n- {} to confirm the {} by {}.\n", random.pick(people),
                           words(random.pick(slot.system->parts)), date(random));
        return {base + fmt::format("DOC/{}-{} {} {}.md", kind->prefix, number, kind->title, rev), out};
    }
};

} // namespace

std::uint64_t Random::next()
{
    std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

Result<std::vector<System>> readSystems()
{
    PLUMA_TRY(auto yaml, readResource("examples/ampel360.yaml"));
    PLUMA_TRY(const auto document, parseYaml(std::move(yaml), "examples/ampel360.yaml"));
    PLUMA_TRY(auto words, readResource("vocabulary/tfa.yaml"));
    PLUMA_TRY(const auto vocabulary, parseYaml(std::move(words), "vocabulary/tfa.yaml"));
    std::vector<System> out;
    for (const Node& node : document.root().find("systems")->items) {
        System s{field(node, "domain"),  {},
                 field(node, "ata"),     field(node, "name"),
                 field(node, "purpose"), fields(node, "subsystems"),
                 fields(node, "parts"),  fields(node, "basis"),
                 field(node, "owner")};
        for (const Node& domain : vocabulary.root().find("domains")->items)
            if (field(domain, "code") == s.domain)
                s.domainName = field(domain, "name");
        out.push_back(std::move(s));
    }
    return out;
}

Artifact writeArtifact(const Slot& slot)
{
    Writer w(slot);
    switch (slot.round % kindsPerPhase) {
    case 0:
        return w.meta();
    case 1:
        return w.report();
    case 2:
        return w.requirements();
    case 3:
        return w.step();
    case 4:
        return w.sizing();
    case 5:
        return w.test();
    case 6:
        return w.interfaces();
    case 7:
        return w.mission();
    case 8:
        return w.pointer();
    case 9:
        return slot.phase == "CAE" || slot.phase == "CAO" || slot.phase == "CAV" ? w.conditions() : w.geometry();
    case 10:
        return w.table();
    default: {
        // A further part model of the section.
        Artifact extra = w.step();
        extra.path = replaceAll(extra.path, "/MODEL/", "/MODEL/detail parts/");
        return extra;
    }
    }
}

std::uint64_t commonCount(const std::vector<System>& systems) { return 6 + systems.size() * 2 + 15; }

Artifact writeCommon(const std::vector<System>& systems, std::uint64_t index, std::uint64_t seed)
{
    Random random(seed * 7919 + index);
    switch (index) {
    case 0:
        return {"README.md",
                "# AMPEL360-BWB-Q100\n\nBlended wing body, hydrogen-electric, 250 passengers over 6000 nm with 2 "
                "propulsors.\n\nThe tree follows the Threading Functional Architecture: domains, ATA systems, "
                "subsystems, and the nine CAx phases below each of them.\nValues that shape the aircraft are declared "
                "once, in the program manifest; `bindings.yaml` says which files carry them.\n",
                true};
    case 1: {
        Json json = {{"product", "AMPEL360-AIR-T"},
                     {"architecture", "BWB-H2-Hy-E"},
                     {"family", "Q100_STD01"},
                     {"parameters",
                      {{"wing_span_m", 40},
                       {"engines", 2},
                       {"passenger_capacity", 250},
                       {"range_nm", 6000},
                       {"mtow_kg", 180000}}}};
        return {"META.json", json.dump(2) + "\n", true};
    }
    case 2:
        return {"PROGRAM_PARAMETERS.yaml",
                "# Reference values as the technical specification quotes them.\nwing_span: 40 # m\nwing_area: 720 # "
                "m2\nfuselage_length: 38 # m\npassenger_capacity: 250\nrange_nm: 6000 # nm\nengines: 2\nmtow_kg: "
                "180000 # kg\ncruise_mach: 0.82\ncruise_altitude: 41000 # ft\nlh2_capacity: 12500 # kg\ntank_pressure: "
                "3.5 # bar\ncabin_altitude: 6000 # ft\nbus_voltage: 800 # V\ndesign_cycles: 60000\n",
                true};
    case 3:
        return {
            "inherit.json",
            "{\n  \"inherits\": \"../../Q000_BASE\",\n  \"overrides\": [\"DOMAIN/CQH-Cryogenics-Quantum-H2\"]\n}\n"};
    case 4: {
        std::string out = "# EBOM links\n\n| section | assembly | drawing |\n|---|---|---|\n";
        for (const System& s : systems)
            for (const std::string& sub : s.subsystems)
                out += fmt::format("| {} | {} | DRW-{}-0001 |\n", sectionOf(sub), titleOf(sub), sectionOf(sub));
        return {"EBOM_LINKS.md", out};
    }
    case 5:
        return {"CONF/BASELINE/CDR 2026-03-10 — liste de contrôle.md",
                "# Critical design review, 10 March 2026\n\n- [ ] loads book issue 5 released\n- [ ] interface "
                "matrices signed by both domains\n- [ ] hazard analysis of the LH2 zones reviewed\n- [ ] mass "
                "statement within 1 % of target\n"};
    default:
        break;
    }
    index -= 6;
    if (index < systems.size() * 2) {
        const System& s = systems[index / 2];
        const std::string folder = fmt::format("DOMAIN/{}-{}/SYSTEMS/{}-{}/", s.domain, s.domainName, s.ata, s.name);
        if (index % 2 == 0)
            return {folder + "README.md",
                    fmt::format("# ATA {} · {}\n\nThe system {}.\n\nResponsible: {} ({}). Certification basis: {}.\n",
                                s.ata, words(s.name), s.purpose, s.owner, random.pick(people), join(s.basis, ", "))};
        Json json = {{"ata", s.ata},
                     {"system", s.name},
                     {"owner", s.owner},
                     {"subsystems", s.subsystems},
                     {"design_basis", {{"mtow_kg", 180000}}}};
        return {folder + "META.json", json.dump(2) + "\n"};
    }
    index -= systems.size() * 2;
    static const std::array<std::pair<const char*, const char*>, 15> pairs = {{{"AAA", "PPP"},
                                                                               {"AAA", "CQH"},
                                                                               {"AAA", "MMM"},
                                                                               {"PPP", "CQH"},
                                                                               {"PPP", "EEE"},
                                                                               {"EDI", "LCC"},
                                                                               {"EDI", "IIS"},
                                                                               {"LCC", "EEE"},
                                                                               {"EEE", "CCC"},
                                                                               {"CQH", "GPP"},
                                                                               {"IIS", "SEC"},
                                                                               {"MMM", "EEE"},
                                                                               {"DDD", "CCC"},
                                                                               {"OOO", "IIS"},
                                                                               {"PPS", "LIB"}}};
    const auto& [from, to] = pairs[index % pairs.size()];
    std::string out = "signal,from,to,medium,rate,owner\n";
    for (std::uint64_t i = 0; i < 10 + random.below(12); ++i)
        out += fmt::format("{}_{}_{:03},{},{},{},{} Hz,{}\n", lower(from), lower(to), i + 1, from, to,
                           random.below(2) == 0 ? "AFDX" : "ARINC 429", 1U << random.below(6), random.pick(people));
    return {fmt::format("INTERFACE_MATRIX/{} ↔ {}.csv", from, to), out};
}

std::string manifestYaml(const std::string& baseRef, const std::vector<System>& systems)
{
    std::vector<std::string> domains;
    for (const System& s : systems)
        if (std::find(domains.begin(), domains.end(), s.domain) == domains.end())
            domains.push_back(s.domain);
    return "# The manifest of the program. `pluma explain wing_span` shows where a value comes from and what it "
           "reaches.\n"
           "schema: pluma/program/v1\n"
           "program_id: AMPEL360-BWB-Q100\n"
           "title: AMPEL360 BWB-Q100, hydrogen-electric blended wing body\n"
           "utcs: AIRCRAFT/AMPEL360-AIR-T/ARCH/BWB-H2-Hy-E/FAMILY/Q100_STD01\n"
           "inherits:\n  - \"" +
           baseRef + "\"\nsegments: [AIR]\ndomains: " + yamlFlow(domains) +
           "\nphases: [CAD, CAE, CAI, CAO, CAM, CAP, CAV, CMP, CAS]\n"
           "architecture: BWB-H2-Hy-E\n"
           "parameters:\n"
           "  wing_span: {value: 40, unit: m}\n"
           "  wing_area: {value: 720, unit: m2}\n"
           "  fuselage_length: {value: 38, unit: m}\n"
           "  passenger_capacity: 250\n"
           "  range_nm: {value: 6000, unit: nm}\n"
           "  engines: 2\n"
           "  mtow_kg: {value: 180000, unit: kg}\n"
           "  cruise_mach: 0.82\n"
           "  cruise_altitude: {value: 41000, unit: ft}\n"
           "  lh2_capacity: {value: 12500, unit: kg}\n"
           "  tank_pressure: {value: 3.5, unit: bar}\n"
           "resources: {cpu_cores: 200, memory_gb: 400, gpu: 8, storage_tb: 4, qubits: 128}\n"
           "layout:\n"
           "  - \"DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**\"\n"
           "items:\n"
           "  - {paths: \"**/*.step\", file_name: \"{PART_ID}_{DESC}_{REV}.{ext}\"}\n"
           "  - {paths: \"**/*.CATPart\", file_name: \"{PART_ID}_{DESC}_{REV}.{ext}\"}\n"
           "  - paths: \"**/*.md\"\n"
           "    front_matter: {number: item_number, rev: revision, ci_type: ci_type, owner: owner}\n"
           "  - paths: \"**/PLM/CAx/**\"\n"
           "    neighbour: {file: META.json, owner: /item/owner, effectivity: /item/effectivity, export: "
           "/item/export}\n"
           "roles:\n"
           "  prime_contractor: [AMPEL Aerospace]\n"
           "  tier1_supplier: [CryoTech GmbH, AvionicsCo, StructuresCo]\n";
}

std::string bindingsYaml()
{
    std::string out = "# How parameters reach artifacts. A clone that overrides a parameter rewrites exactly these "
                      "places.\nschema: pluma/bindings/v1\nbindings:\n";
    const auto add = [&](const char* parameter, const char* path, const std::string& at, const char* more = "") {
        out += fmt::format("  - {{parameter: {}, path: \"{}\", at: \"{}\"{}}}\n", parameter, path, at, more);
    };
    for (const auto& [parameter, key] : {std::pair{"wing_span", "wing_span_m"},
                                         {"engines", "engines"},
                                         {"passenger_capacity", "passenger_capacity"},
                                         {"range_nm", "range_nm"},
                                         {"mtow_kg", "mtow_kg"}}) {
        add(parameter, "**/PLM/CAx/*/META*.json", std::string("json:/design_basis/") + key);
        add(parameter, "META.json", std::string("json:/parameters/") + key);
    }
    for (const char* parameter : {"wing_span", "wing_area", "fuselage_length", "passenger_capacity", "range_nm",
                                  "engines", "mtow_kg", "cruise_mach", "cruise_altitude", "lh2_capacity",
                                  "tank_pressure", "cabin_altitude", "bus_voltage", "design_cycles"})
        add(parameter, "PROGRAM_PARAMETERS.yaml", std::string("json:/") + parameter);
    add("wing_span", "**/SIZING/*.csv", "csv:key=wing_span,col=value", ", format: \"0.0\"");
    add("engines", "**/SIZING/*.csv", "csv:key=engines,col=value");
    add("passenger_capacity", "**/SIZING/*.csv", "csv:key=passenger_capacity,col=value");
    add("mtow_kg", "**/SIZING/*.csv", "csv:key=mtow,col=value");
    add("wing_span", "**/MODEL/geometry-*.yaml", "json:/reference/wing_span", ", format: \"0.0\"");
    add("fuselage_length", "**/MODEL/geometry-*.yaml", "json:/reference/fuselage_length");
    add("cruise_mach", "**/ANALYSIS/case-*.json", "json:/conditions/mach");
    add("cruise_altitude", "**/ANALYSIS/case-*.json", "json:/conditions/altitude_ft");
    add("cabin_altitude", "**/ANALYSIS/case-*.json", "json:/conditions/cabin_altitude_ft");
    add("mtow_kg", "**/ANALYSIS/case-*.json", "json:/conditions/mtow_kg");
    for (const char* path : {"**/DOC/mission-assumptions-*.md"}) {
        add("passenger_capacity", path, "text:The aircraft carries {{passenger_capacity}} passengers");
        add("range_nm", path, "text:over a design range of {{range_nm}} nm");
        add("engines", path, "text:nm with {{engines}} propulsors");
        add("mtow_kg", path, "text:take-off mass of {{mtow_kg}} kg");
    }
    add("passenger_capacity", "README.md", "text:hydrogen-electric, {{passenger_capacity}} passengers");
    add("range_nm", "README.md", "text:passengers over {{range_nm}} nm");
    add("engines", "README.md", "text:nm with {{engines}} propulsors");
    return out;
}

std::string gateYaml(const std::string& from, const std::string& to)
{
    return fmt::format("# The gate from {0} to {1}: what runs when it is asked for, and who must agree.\n"
                       "on:\n  phase_transition:\n    from: {0}\n    to: {1}\n"
                       "run:\n  - tfa_structure_validator\n  - quantum_layers_check\n  - integration_test_suite\n  - "
                       "auto_freeze_context\n  - utcs_anchor\n  - notify_stakeholders\n"
                       "approvals:\n  - {{role: chief_engineer, required_count: 1, timeout_days: 7}}\n  - {{role: "
                       "configuration_manager, required_count: 1, timeout_days: 7}}\n",
                       from, to);
}

std::string servicesYaml()
{
    std::string out =
        "# Services of the program. Instances are those of the baseline; scaling happens between min and max.\nmal:\n";
    for (const auto& [code, instances, metric] :
         std::vector<std::tuple<const char*, int, const char*>>{{"CB", 8, "cpu_percent: 70"},
                                                                {"QB", 4, "queue_depth: 10"},
                                                                {"FE", 6, "latency_ms: 500"},
                                                                {"FWD", 5, "memory_percent: 80"},
                                                                {"QS", 3, "queue_depth: 20"},
                                                                {"UE", 4, "cpu_percent: 70"}})
        out += fmt::format("  {}: {{instances: {}, min: 3, max: 50, scale_above: {{{}}}}}\n", code, instances, metric);
    return out + "map: [MAP-AAA, MAP-PPP, MAP-EDI, MAP-LCC, MAP-EEE, MAP-IIS, MAP-MMM, MAP-DDD, MAP-LIB, MAP-CQH, "
                 "MAP-GPP, MAP-SEC, MAP-OOO, MAP-PPS, MAP-CCC]\n";
}

} // namespace pluma::example
