// The vocabulary of the Threading Functional Architecture, the program manifest with inheritance and precedence, layout
// patterns that attribute paths, item identity rules and UTCS names. Plain immutable values; nothing here touches git
// or the file system.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/units.h"

namespace pluma::tfa {

/// A code with its name, as in "CQH · Cryogenics-Quantum-H2".
struct Code {
    std::string code;
    std::string name;
    std::vector<std::string> ata; ///< of a domain: its ATA chapters
};

/// A folder's name that stands for a phase, as in "Requirements" for CAD. Names are compared byte for byte.
struct Topic {
    std::string name;
    std::string phase;
    std::string where = {}; ///< path:line:column of the entry
    bool operator==(const Topic&) const = default;
};
/// Reads `NAME=PHASE`; the last '=' separates. Errors: usage.
Result<Topic> parseTopic(const std::string& text);

/// The words a program uses: data, never an enum.
struct Vocabulary {
    std::vector<Code> domains;
    std::vector<Code> phases; ///< in lifecycle order
    std::vector<Code> layers;
    struct Kind {
        std::string kind;
        std::vector<std::string> globs;
    };
    std::vector<Kind> kinds;
    std::vector<Topic> topics; ///< usual names of topic folders, for suggestions only: nothing is attributed by them

    static Result<Vocabulary> shipped();
    /// Lists of the document replace those of `base`.
    static Result<Vocabulary> read(const Document& document, const Vocabulary& base);
    bool hasPhase(std::string_view code) const;
    bool hasDomain(std::string_view code) const;
    std::vector<std::string> phaseCodes() const;
    std::vector<std::string> domainCodes() const;
    /// The kind of artifact at a path: the first rule that fits, otherwise "other".
    std::string kindOf(std::string_view path) const;
};

/// A declared parameter: `name: value` or `name: {value, unit, type, …}`.
struct Parameter {
    std::string name;
    Json value;
    std::string unit;
    std::string type; ///< string, integer, number, boolean, list, object; derived from the value when not given
    std::string description;
    std::vector<std::string> dependsOn;
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::vector<Json> choices;
    std::string where; ///< path:line:column of the declaration
};

/// A base manifest, pinned: `BWB-AIRCRAFT-BASE-V1@1.0.0#sha256:…`.
struct BaseRef {
    std::string id;
    std::string version;
    std::string sha256; ///< empty when not pinned
    std::string where;
    std::string text() const;
    static Result<BaseRef> parse(const std::string& text, const std::string& where);
};

/// How artifacts of some paths get their item identity; the fields found by earlier rules win.
struct ItemRule {
    enum class Source { FileName, FrontMatter, Neighbour, ItemMaster };
    Source source = Source::FileName;
    std::string paths;   ///< glob; empty: all
    std::string pattern; ///< FileName: `{PART_ID}_{DESC}_{REV}.{ext}`
    std::string file;    ///< Neighbour: name of the file in the same folder; ItemMaster: path of the CSV in the program
    std::map<std::string, std::string> fields; ///< field of the identity → front matter key, JSON pointer or CSV column
    std::string where;
};

/// A program's manifest (.pluma/program.yaml) or a base manifest.
struct Manifest {
    std::string id; ///< program_id or template_id
    std::string version;
    std::string title;
    std::string utcs; ///< path of the program in UTCS names, without scheme
    std::vector<BaseRef> inherits;
    std::vector<std::string> segments;
    std::vector<std::string> domains;
    std::vector<std::string> phases;
    std::string architecture;
    std::vector<Parameter> parameters;
    Json resources = Json::object();
    std::vector<std::string> layout;
    std::vector<std::string> layoutWhere; ///< parallel to layout
    std::vector<Topic> topics;            ///< phases of the folders at `{topic}`
    std::vector<ItemRule> items;

    /// Decodes a document that already passed schema program.v1 or base.v1. Errors: invalid, with place.
    static Result<Manifest> read(const Document& document, const Units& units);
};

/// True for `[A-Za-z0-9][A-Za-z0-9_-]{0,63}`.
bool isProgramId(std::string_view id);

/// One value that took part in resolving a parameter.
struct ParameterOrigin {
    std::string
        layer; ///< "base BWB-AIRCRAFT-BASE-V1@1.0.0", "program AMPEL360-BWB-Q100", "overrides FILE", "command line", …
    std::string where;
    Json value;
    std::string unit;
};
struct ResolvedParameter {
    Parameter parameter;                  ///< the declaration, with the winning value in its declared unit
    std::vector<ParameterOrigin> origins; ///< lowest precedence first; the last one won
};
/// Parameters of a program after inheritance. Sorted by name.
struct Resolved {
    std::vector<ResolvedParameter> parameters;
    const ResolvedParameter* find(std::string_view name) const;
    std::vector<std::string> names() const;
    /// {name: {value, unit, origins}} as context.json states it.
    Json json() const;
    /// {name: value}, as templates read it.
    Json values() const;
};

/// Lowest first: the bases in order, the program. A later layer's value is converted into the unit of the first
/// declaration.
Result<Resolved> resolve(const std::vector<Manifest>& bases, const Manifest& program, const Units& units);

/// A value given from outside for a parameter: `wing_span=45m`, or an entry of an overrides file.
struct Override {
    std::string name;
    Json value; ///< text from a command line; text, number, … or {value, unit} from a file
    std::string layer;
    std::string where;
};
/// Splits `wing_span=45m,engines=4`. A piece without '=' belongs to the value before it ("45,5 m").
Result<std::vector<Override>> parseOverrides(const std::string& text);
/// Reads an overrides file: a map, or a map under `overrides` or `parameters`.
Result<std::vector<Override>> readOverrides(const Document& document);
/// Applies overrides: type, unit, range and choice are checked; `decimal` as in Units::parse.
/// Errors: not_found with the nearest name; invalid for a wrong type, unit or range.
Result<Resolved> applyOverrides(const Resolved& base, const std::vector<Override>& overrides, const Units& units,
                                char decimal = '.');

/// What a layout pattern says about a path. Without a phase the path is common, and keeps the rest.
struct Attribution {
    std::string phase;
    std::string domain;
    std::string ata;
    std::string subsystem;
    std::string systemFolder; ///< the path up to the segment that named the system (or the domain)
    std::string topic = {};   ///< what stood at `{topic}`
    bool operator==(const Attribution&) const = default;
};

/// Compiled layout patterns. Immutable; matching takes at most O(pattern × path) steps.
class Layout {
public:
    /// Errors: invalid for a malformed pattern or one that says neither phase nor domain nor ATA chapter, and for a
    /// topic without a phase that exists; with the place of either.
    static Result<Layout> compile(const std::vector<std::string>& patterns, const std::vector<std::string>& where,
                                  const std::vector<std::string>& phases, const std::vector<Topic>& topics = {});
    /// No value: no pattern matches. That, and a value without a phase, is common. Errors: conflict, naming both
    /// patterns, when they disagree.
    Result<std::optional<Attribution>> match(std::string_view path) const;
    const std::vector<std::string>& patterns() const { return m_patterns; }

private:
    struct Segment {
        enum class Kind { Text, AnyDepth, Subsystem } kind = Kind::Text;
        struct Piece {
            enum class Kind { Literal, Star, Phase, Topic, Domain, Ata } kind = Kind::Literal;
            std::string text;
        };
        std::vector<Piece> pieces;
    };
    struct Pattern {
        std::vector<Segment> segments;
        bool topic = false;
    };
    struct Places;
    struct Search;
    static Result<Segment> readSegment(std::string_view part, Places& places);
    static Result<Pattern> readPattern(const std::string& text, const std::string& where, bool topics);
    bool find(const Pattern& pattern, Search& search) const;
    std::vector<std::string> m_patterns;
    std::vector<Pattern> m_compiled;
    std::vector<std::string> m_phases;
    std::vector<Topic> m_topics; ///< the longest names first
};
/// Patterns that adoption tries, in order, when the user names none.
std::vector<std::string> knownLayouts();

/// What a configuration manager calls an artifact.
struct ItemIdentity {
    std::string number;
    std::string rev;
    std::string ciType;
    std::string effectivity;
    std::string owner;
    std::string exportMarking;
    bool empty() const { return *this == ItemIdentity{}; }
    Json json() const; ///< only the fields that are set
    bool operator==(const ItemIdentity&) const = default;
};

/// Applies item rules; reads neighbouring files through the given function and keeps them for the next artifact. Not
/// thread-safe.
class ItemResolver {
public:
    /// Reads a file of the program; an error means "not there".
    using Read = std::function<Result<std::string>(const std::string& path)>;
    ItemResolver(std::vector<ItemRule> rules, Read read);
    ~ItemResolver();
    ItemIdentity identify(const std::string& path, std::string_view content);
    /// Files that a rule refers to but that could not be read as what they should be, each once.
    const std::vector<Error>& problems() const { return m_problems; }

private:
    struct Compiled;
    std::vector<ItemRule> m_rules;
    Read m_read;
    std::vector<std::unique_ptr<Compiled>> m_compiled;
    std::map<std::string, std::shared_ptr<const Document>> m_neighbours;
    std::map<std::string, std::map<std::string, std::map<std::string, std::string>>> m_masters;
    std::vector<Error> m_problems;
};

/// utcs://{program}/{phase}/FROZEN/{yyyymmdd}
std::string utcsName(const Manifest& manifest, const std::string& phase, const std::string& day);

/// A cell of a CSV text with its byte range.
struct CsvCell {
    std::size_t begin = 0;
    std::size_t end = 0; ///< quotes included
    std::string text;
};
/// A CSV text: RFC 4180 with CRLF, LF or CR, quoted cells, behind a byte order mark or not; separated by `,`, `;`, a
/// tab or `|`. A first line `sep=;` names the separator, as spreadsheets write it, and is no row.
struct CsvTable {
    char separator = ',';
    std::size_t firstLine = 1;       ///< the line of the first row
    std::optional<CsvCell> unclosed; ///< a quoted cell without an end
    std::vector<std::vector<CsvCell>> rows;
};
/// The separators that a table may have.
inline constexpr std::string_view csvSeparators = ",;\t|";
/// Reads a table. Without a separator it is the one that gives the header several columns and the most rows as many as
/// the header; a comma when none does.
CsvTable readCsvTable(std::string_view bytes, std::optional<char> separator = {}, std::size_t maxRows = 1'000'000);
std::vector<std::vector<CsvCell>> readCsv(std::string_view bytes, std::size_t maxRows = 1'000'000);
/// A separator by its character or its name (`tab`, `comma`, `semicolon`, `pipe`); none for anything else.
std::optional<char> csvSeparator(std::string_view name);
/// A cell's text as it must stand in the file: quoted when needed or when the old cell was.
std::string csvCell(std::string_view text, bool quoted, char separator = ',');

} // namespace pluma::tfa
