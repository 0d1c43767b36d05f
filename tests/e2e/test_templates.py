"""Templates against Jinja2 itself, byte for byte, and the verbs around them."""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import World, check, run_all  # noqa: E402

CASES = [
    "plain ↔ text\n",
    "a\n\nb\n\n",
    "{{ s }}|{{ n }}|{{ r }}|{{ f }}|{{ b }}|{{ none_ }}|{{ l }}|{{ d }}",
    "{{ n + 1 }} {{ n - 7 }} {{ n * r }} {{ n / 4 }} {{ n // 4 }} {{ -n // 4 }} {{ n % 4 }} {{ -n % 4 }} {{ r // 1 }} {{ 2 - -3 }}",
    "{{ 1e3 }} {{ 1e16 }} {{ 0.1 + 0.2 }} {{ 1.5e-7 }} {{ 100.0 }} {{ 123456789012345680.0 }} {{ 1_000 }}",
    "{{ n == 42 and not b or s }} {{ n if b else r }} {{ 'x' if not b }} {{ n > 3 }} {{ s in 'abc' }} {{ 9 not in l }} {{ 'k' in d }}",
    "{% for x in l %}{{ loop.index }}/{{ loop.length }}:{{ x }}{% if not loop.last %}, {% endif %}{% else %}none{% endfor %}",
    "{% for x in empty %}{{ x }}{% else %}none{% endfor %}",
    "{% for x in l if x > 1 %}{{ loop.index0 }}{{ x }}{{ loop.first }}{{ loop.revindex }} {% endfor %}",
    "{% for k, v in d | items %}{{ k }}={{ v }};{% endfor %}{% for k in d %}{{ k }}{% endfor %}",
    "{% for row in rows %}\n- {{ row.name }}: {{ row['value'] }}\n  {%- for t in row.tags %} #{{ t }}{% endfor %}\n{% endfor %}",
    "{% if n > 100 %}big{% elif n > 40 %}mid{% else %}small{% endif %}",
    "{% set x = n * 2 %}{{ x }} {% for i in range(3) %}{% set x = i %}{{ x }}{% endfor %} {{ x }}",
    "a {#- comment -#} b {# x #} c",
    "  {%- if b %}  x  {%- endif -%}  y",
    "{% raw %}{{ not }} {% this %}{% endraw %} {%- raw -%}  z  {%- endraw -%}  !",
    "{{ s | upper }} {{ s | lower }} {{ 'hello world-wide it\\'s' | title }} {{ 'hELLO' | capitalize }} {{ '  x ' | trim }}|",
    "{{ l | length }} {{ s | length }} {{ d | count }} {{ l | first }} {{ l | last }} {{ l | join(', ') }} {{ rows | join('|', attribute='name') }}",
    "{{ missing | default('gone') }} {{ none_ | default('x') }} {{ none_ | default('x', true) }} {{ s | d('y') }}",
    "{{ missing is defined }} {{ s is defined }} {{ n is number }} {{ s is string }} {{ none_ is none }} {{ n is odd }} {{ n is not even }} {{ d is mapping }}",
    "{{ 'abcabc' | replace('b', 'X') }} {{ l | sort | join }} {{ ['b', 'A', 'c'] | sort | join }} {{ -5 | abs }} {{ (0 - 5) | abs }}",
    "{{ 2.5 | round }} {{ 3.5 | round }} {{ 2.675 | round(2) }} {{ 41.999 | round(1) }} {{ '12' | int }} {{ '3.7' | float }} {{ 3.9 | int }}",
    "{{ 'a\\nb\\n\\nc' | indent(2) }}",
    "{{ s ~ n ~ r }} {{ 'a' 'b' }} {{ \"d'q\" }} {{ ['it\\'s', 'a\"b', 'n\\nl'] }}",
    "{{ '<a href=\"x\">&\\'' | e }}",
    "{{ l[0] }} {{ l[-1] }} {{ d.k }} {{ d['k'] }} {{ rows[1].name }} {{ rows.0.name }}",
    "{{ [1, 'a', 2.5, true, none] }} {{ {'k': [1, {'z': none}]} }}",
    "{{ ((1 + 2) * 3) if (n > 1 and (b or r)) else 0 }}",
    "{{ 'é↔' | upper }} {{ 'ÉTÉ' | lower }} {{ '↔é' | length }}",
    "crlf\r\nline {{ n }}\r\n",
    "{{ '%' }} {% if true %}\n{% endif %}\nend",
    "{{ l | sort(reverse=true) }} {{ l | sort(true) }} {{ ['b', 'A', 'c'] | sort(case_sensitive=true) | join(',') }}",
    "{{ rows | sort(attribute='name', reverse=true) | join(',', attribute='name') }} {{ [{'a': {'b': 2}}, {'a': {'b': 1}}] | join('/', 'a.b') }}",
    "{{ [[1, 'x'], [0, 'y']] | sort(attribute=0) | join(' ', attribute='1') }}",
    "{{ {'b': [1, 2.0, none, true], 'a': '<a href=\"x\">&é</a>', \"q'\": 1e30} | tojson }}",
    "{{ '12abc' | int }} {{ ' 12 ' | int }} {{ '12.9' | int }} {{ '9007199254740993' | int }} {{ '-3' | int }} {{ true | int }} {{ '1.5x' | float }} {{ '1e3' | float }} {{ none | int }}",
    "{{ \"it's a well-known o'clock (test) a_b [x] 2nd\" | title }} {{ 'éa ÀB-c' | title }} {{ 'aBC dEF' | capitalize }}",
    "{{ 1 == true }} {{ false == 0 }} {{ true == 1.0 }} {{ 2 == true }} {{ 1 != true }} {{ 1 == 1.0 }}",
    "{{ -9223372036854775 }} {{ -n }} {{ (-n) | abs }} {{ -7 // -1 }} {{ 7 // -2 }} {{ -7 % 3 }}",
]
ERRORS = ["{{ missing }}", "{{ missing.x }}", "{{ d.nope }}", "{{ l[9] }}", "{% if %}", "{% endif %}", "{{ }}", "{{ n | nofilter }}", "{% for x %}{% endfor %}", "{{ 1 / 0 }}", "{{ s + n }}", "{{ s < n }}", "{% for x in n %}{% endfor %}", "{{ 'open }}", "{# open", "{{ n is nothing }}", "{{ l | sort(nope=1) }}", "{{ l | sort(1, 2, 3, 4) }}", "{{ s | trim(1, 2) }}", "{{ n is odd(3) }}", "{{ n | round(1, precision=2) }}", "{{ s | upper(1) }}", "{{ rows | sort(attribute='nope') }}", "{{ [1, 'a'] | sort }}", "{{ rows | join(',', attribute='value.x') }}", "{% if b %}{% else %}{% else %}{% endif %}"]
CONTEXT = {"s": "Span", "n": 42, "r": 2.5, "f": 40.0, "b": True, "none_": None, "l": [3, 1, 2], "empty": [], "d": {"k": "v", "z": 1}, "rows": [{"name": "one", "value": 1, "tags": ["a", "b"]}, {"name": "two", "value": 2.0, "tags": []}]}
ORACLE = """
import json, sys, jinja2
cases, context = json.load(sys.stdin)
env = jinja2.Environment(undefined=jinja2.StrictUndefined)
out = []
for case in cases:
    try:
        out.append(env.from_string(case).render(**context))
    except Exception as error:
        out.append(None)
json.dump(out, sys.stdout)
"""


def oracle(cases):
    for python in ("/usr/bin/python3", sys.executable):
        done = subprocess.run([python, "-c", ORACLE], input=json.dumps([cases, CONTEXT]), capture_output=True, text=True)
        if done.returncode == 0:
            return json.loads(done.stdout)
    raise AssertionError("python3-jinja2 is missing: " + done.stderr)


def definition(case):
    parameters = [{"name": name, "type": "array" if isinstance(v, list) else "object" if isinstance(v, dict) else "boolean" if isinstance(v, bool) else "number" if isinstance(v, (int, float)) else "string", "required": False} for name, v in CONTEXT.items()]
    names = [n for n in ("x", "k", "v", "i", "row", "t", "missing") if n]
    parameters += [{"name": n, "type": "string", "required": False} for n in names]
    return json.dumps({"template_id": "CASE", "version": "1", "parameters": parameters, "content_template": case})


def render(w, case, n):
    repo = w.path("r")
    w.write(os.path.join(repo, "case.json"), definition(case))
    text = open(os.path.join(repo, "case.json"), encoding="utf-8").read()
    os.makedirs(os.path.join(repo, ".pluma/templates"), exist_ok=True)
    w.write(os.path.join(repo, ".pluma/templates/case.yaml"), text)
    context = {k: v for k, v in CONTEXT.items() if v is not None}
    w.write(os.path.join(repo, "params.json"), json.dumps(context))
    return w.pluma("template", "instantiate", "--template", "CASE", "--params", "params.json", "--output", "-", "--json", cwd=repo, expect=None)


def test_same_bytes_as_jinja2():
    with World("tpl") as w:
        repo = w.repo("r", {"CAD/AAA/a.txt": "a\n"})
        w.pluma("init", "--adopt", "--program", "P1", cwd=repo)
        expected = oracle(CASES)
        for n, (case, want) in enumerate(zip(CASES, expected)):
            check(want is not None, f"Jinja2 renders case {n}", case)
            if "missing" in case:
                continue  # declared names are never undefined here; see the next test
            run = render(w, case, n)
            check(run.code == 0 and run.json["text"] == want, f"case {n}: {case!r} gives {want!r}", run)


def test_same_errors_as_jinja2():
    with World("tpl") as w:
        repo = w.repo("r", {"CAD/AAA/a.txt": "a\n"})
        w.pluma("init", "--adopt", "--program", "P1", cwd=repo)
        for case, want in zip(ERRORS, oracle(ERRORS)):
            check(want is None, "Jinja2 refuses it too", case)
            if case.startswith("{{ missing"):
                continue
            run = render(w, case, 0)
            check(run.code == 3 and "error" in run.err, f"{case!r} is an error", run)


def test_instantiate_into_a_program_and_clone_renders_again():
    with World("tpl") as w:
        repo = w.small()
        w.write(os.path.join(repo, ".pluma/program.yaml"), open(os.path.join(repo, ".pluma/program.yaml"), encoding="utf-8").read().replace("parameters: {}", "parameters:\n  limit_load: {value: 400, unit: kN}\n"))
        w.write(os.path.join(repo, ".pluma/bindings.yaml"), "schema: pluma/bindings/v1\nbindings:\n  - {parameter: limit_load, path: \"**/plan.md\", at: template}\n")
        w.write(w.path("p.yaml"), "subsystem: 47-10 Cryogenic Tanks\ntests:\n  - {id: T1, title: Proof, verifies: REQ-1}\n")
        done = w.pluma("template", "instantiate", "--template", "TST-PLAN-V1", "--params", w.path("p.yaml"), "--output", "CAD/AAA/plan.md", "--json", cwd=repo).json
        check(done["recorded"] and done["path"] == "CAD/AAA/plan.md", "recorded", done)
        check("up to 400 kN" in open(os.path.join(repo, "CAD/AAA/plan.md"), encoding="utf-8").read(), "the program's value was taken")
        run = w.pluma("template", "instantiate", "--template", "TST-PLAN-V1", "--params", w.path("p.yaml"), "--output", "CAD/AAA/plan.md", cwd=repo, expect=3)
        check("--force" in run.err, "nothing is overwritten", run)
        w.pluma("freeze-context", "--phase", "CAD", "--commit", "plan", cwd=repo)
        check(w.pluma("metrics", "--program", "P1", "--json", cwd=repo).json["crr"]["rendered"] == 1, "it counts as rendered")
        w.git("checkout", "-q", "--orphan", "x", cwd=repo)
        w.git("rm", "-rqf", ".", cwd=repo)
        w.git("commit", "-q", "--allow-empty", "-m", "x", cwd=repo)
        clone = w.pluma("clone-context", "--from", "P1/CAD", "--to", "P2/CAD", "--param-overrides", "limit_load=500kN", "--materialize", "p2", "--json", cwd=repo).json
        check(clone["rendered"] == 1 and clone["cloned"] == 2 and clone["total"] == 3, "it was rendered again", clone)
        text = open(os.path.join(repo, "p2/CAD/AAA/plan.md"), encoding="utf-8").read()
        check("up to 500 kN (ultimate 750.0 kN)" in text, "with the new value", text)
        w.pluma("verify-frozen-context", "P2/CAD", cwd=repo)


def test_library_verbs():
    with World("tpl") as w:
        shown = w.pluma("templates", "list", "--json").json["templates"]
        check("ICD-MAP-INTERFACE-V1" in [t["id"] for t in shown], "the shipped ones", shown)
        for t in shown:
            check(w.pluma("template", "validate", "--template", t["id"], "--json").json["ok"], t["id"])
        w.write(w.path("bad.yaml"), "template_id: X\nversion: 1\ncontent_template: \"{{ nobody }}\"\n")
        run = w.pluma("template", "validate", "--file", "bad.yaml", "--json", expect=1)
        check(run.json["findings"][0]["path"] == "bad.yaml:3:19", "with its place", run)
        w.write(w.path("p.json"), '{"domain_from": "AAA", "domain_to": 7, "data_exchanges": []}')
        run = w.pluma("template", "instantiate", "--template", "ICD-MAP-INTERFACE-V1", "--params", "p.json", "--output", "x.md", expect=3)
        check("p.json:1:37: domain_to" in run.err and not os.path.exists(w.path("x.md")), "a parameter of the wrong type", run)


run_all(sys.modules[__name__])
