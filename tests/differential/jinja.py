#!/usr/bin/env python3
"""Templates and contexts made at random, rendered by python3-jinja2 and by `pluma template batch`.

    jinja.py [--seed N] [--count N] [--show N] [--kind whole|syntax|format]

The same bytes have to come out; where Jinja2 finds fault, we have to at the same line. PLUMA names the program.
Not compared: texts that show an address in memory or the names Python has for its own objects.
"""
import argparse
import collections
import json
import os
import random
import re
import subprocess
import sys

try:
    import jinja2
except ImportError:
    print('python3-jinja2 is not installed')
    sys.exit(77)

arguments = argparse.ArgumentParser()
arguments.add_argument('--seed', type=int, default=1)
arguments.add_argument('--count', type=int, default=3000)
arguments.add_argument('--show', type=int, default=5)
arguments.add_argument('--kind')
arguments = arguments.parse_args()
R = random.Random(arguments.seed)

LIBRARY = {
    'inc': '[inc {{ n }} {{ v }}{{ i }}]\n',
    'lib': "{% macro hello(x, y='d') %}Hi {{ x }} {{ y }}{% if caller %}{{ caller() }}{% endif %}{% endmacro %}"
           '{% set pi = 3.14 %}{% set _p = 1 %}',
    'bad': 'one\ntwo {{ n + s }}\n',
    'base': '<{% block one %}B1 {{ n }}{% endblock %}|{% block two scoped %}B2{% endblock %}>'
            '{% for i in xs %}{% block three scoped %}{{ i }}{% endblock %}{% endfor %}'}
UNDEFINED = {'lenient': jinja2.Undefined, 'strict': jinja2.StrictUndefined, 'chainable': jinja2.ChainableUndefined,
             'debug': jinja2.DebugUndefined}
NAMES = ['a', 'b', 'n', 's', 'xs', 'ys', 'd', 'rows', 't', 'missing', 'f', 'u']
FILTERS = """upper lower title capitalize trim length default('dd') default('x',true) join(',') join('<','name') first last
 list sort sort(reverse=true) sort(attribute='name') unique|list reverse|list sum sum('m') min max abs int float round
 round(1) round(1,'floor') string escape e safe replace('a','<x>') truncate(8) truncate(5,true,'') center(20) indent
 indent(2,true) wordcount batch(2)|list batch(2,'-')|list slice(2)|list slice(2,'z')|list map('upper')|list
 map(attribute='name')|list map(attribute='q',default=0)|join select('odd')|list reject('none')|list
 selectattr('m')|list selectattr('m','gt',1)|map(attribute='id')|list rejectattr('name','eq','Rib')|list
 groupby('name') groupby('name')|map('first')|list dictsort dictsort(true,'value') items|list tojson tojson(indent=2)
 filesizeformat format(1,2) urlencode xmlattr striptags attr('k') count d(1) forceescape max(attribute='m')
 min(attribute='id') wordwrap(7) wordwrap(4,false) wordwrap(9,true,'|') urlize urlize(8) pprint nofilter""".split()
TESTS = ['defined', 'none', 'odd', 'even', 'string', 'number', 'mapping', 'sequence', 'iterable', 'divisibleby 3',
         'not defined', 'eq 1', 'in [1,2]', 'boolean', 'integer', 'float', 'lower', 'upper', 'true', 'sameas none',
         'undefined', 'callable', 'filter', 'escaped', 'gt 1', 'notest']
LITERALS = ['1', '2.5', "'x'", '"q<"', 'true', 'none', '[1, 2, 3]', "{'a': 1, 'b': 'c'}", "(1, 'z')", 'range(4)', '[]',
            "''", '0', '10', '-1', '"see https://example.org/a?b=c, or mail x@y.org"']
MEMBERS = ['.k', '.name', '[0]', "['z']", '[1:]', '[::-1]', '.x.y', '.items()', '.keys()', '.upper()', '.split()', '[-1]',
           ".get('k')", '.values()|list', ".format(1)", ".format_map({'k': 1})", ".center(9,'*')", '.title()', '.zfill(5)', '.isascii()', '.expandtabs(3)', '.istitle()', '.casefold()', '.isidentifier()', '.isnumeric()', '.isprintable()']


def context():
    return {
        'a': R.choice([1, -3, 0, 7, 2.5, True, None, 'x']), 'b': R.choice(['<b>', 'hello world', 'ünï', '', 12]),
        'n': R.randint(-50, 1000), 'f': round(R.uniform(-100, 100), R.randint(0, 4)),
        's': R.choice(['Wing span', 'a,b;c', '  pad ', 'line1\nline2', 'x' * 30]),
        'xs': [R.choice([1, 2, 3, 10, -1]) for _ in range(R.randint(0, 5))],
        'ys': [R.choice(['b', 'A', 'c', 'aa']) for _ in range(R.randint(0, 4))],
        'd': {'k': 1, 'z': 'two', 'a': [1, 2]},
        'rows': [{'id': i, 'name': R.choice(['Rib', 'spar', 'Skin']), 'm': R.choice([1.5, 2, 0]),
                  'tags': ['x'] * R.randint(0, 2)} for i in range(R.randint(0, 4))],
        't': True, 'u': 'é😀'}


class Whole:
    """Statements and expressions that mostly work."""

    def __init__(self):
        self.local = []

    def expression(self, depth=0):
        kind = R.random()
        deeper = lambda: self.expression(depth + 1)
        if depth > 3 or kind < .25:
            return R.choice(NAMES + self.local)
        if kind < .4:
            return R.choice(LITERALS)
        if kind < .5:
            return '%s %s %s' % (deeper(), R.choice(['+', '-', '*', '//', '%', '/', '~']), deeper())
        if kind < .58:
            return '(%s %s %s)' % (deeper(), R.choice(['==', '<', '>=', '!=', 'in', 'not in']), deeper())
        if kind < .64:
            return '(%s %s %s)' % (deeper(), R.choice(['and', 'or']), deeper())
        if kind < .67:
            return '(not %s)' % deeper()
        if kind < .72:
            return '(%s if %s else %s)' % (deeper(), deeper(), deeper())
        if kind < .77:
            return R.choice(NAMES) + R.choice(MEMBERS)
        if kind < .8:
            return '(%s is %s)' % (deeper(), R.choice(TESTS))
        return '%s|%s' % (deeper() if R.random() < .5 else R.choice(NAMES), R.choice(FILTERS))

    def statement(self, depth=0):
        kind = R.random()
        sign = lambda: R.choice(['', '', '-'])
        if kind < .3 or depth > 3:
            return R.choice(['text ', '\n', '\n\n', '  x\n', '<p>', 'ä '])
        if kind < .55:
            return '{{%s %s %s}}' % (sign(), self.expression(), sign())
        if kind < .65:
            return '{%% if %s %%}%s{%% %s %%}%s{%% endif %%}' % (
                self.expression(), self.body(depth + 1), R.choice(['else', 'elif ' + self.expression()]),
                self.body(depth + 1))
        if kind < .8:
            v = R.choice(['i', 'j', 'row'])
            source = R.choice(['xs', 'ys', 'rows', 'range(3)', 'd', 's', '[1,2,3]', 'rows if ' + v + '.m',
                               'xs if ' + v + ' > 1', '[[1,[2]],[3]]', 'd.items()', 'missing', 'n'])
            self.local += [v, 'loop.index', R.choice(
                ['loop.last', 'loop.first', 'loop.revindex', 'loop.length', 'loop.previtem', 'loop.nextitem',
                 "loop.cycle('a','b')", 'loop.changed(%s)' % v, 'loop.depth', 'loop.revindex0'])]
            body = self.body(depth + 1)
            if R.random() < .1:
                body += R.choice(['{% break %}', '{% continue %}', '{% if loop.index > 1 %}{% break %}{% endif %}']) + 'x'
            del self.local[-3:]
            return '{%%%s for %s in %s %%}%s{%% else %%}E{%%%s endfor %%}' % (sign(), v, source, body, sign())
        if kind < .87:
            v = R.choice(['v', 'w', 'a'])
            out = '{%% set %s = %s %%}' % (v, self.expression())
            self.local.append(v)
            return out
        if kind < .9:
            out = '{%% set bs %%}%s{%% endset %%}' % self.body(depth + 1)
            self.local.append('bs')
            return out
        if kind < .93:
            return '{%% with q=%s %%}%s{{ q }}{%% endwith %%}' % (self.expression(), self.body(depth + 1))
        if kind < .95:
            return '{%% filter %s %%}%s{%% endfilter %%}' % (
                R.choice(['upper', 'trim', 'indent(2)', "replace('x','y')"]), self.body(depth + 1))
        if kind < .97:
            return R.choice([
                '{{ mac(1) }}', '{{ mac(n, b=s) }}', '{% call mac(2) %}C{{ n }}{% endcall %}', '{{ mac() }}',
                "{% include 'inc' %}", "{% include ['no','inc'] %}", "{% include 'no' ignore missing %}",
                "{% from 'lib' import hello, pi as p %}{{ hello(n) }}{{ p }}",
                "{% import 'lib' as l %}{{ l.hello('w') }}{{ l.pi }}{{ l._p }}", "{% include 'bad' %}",
                '{% set ns = namespace(c=0) %}{% for i in xs %}{% set ns.c = ns.c + i %}{% endfor %}{{ ns.c }}',
                "{% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.next() }}{{ c.current }}",
                "{% set j = joiner('|') %}{% for i in xs %}{{ j() }}{{ i }}{% endfor %}", "{% do d.update({'q': n}) %}{{ d.q }}"])
        if kind < .985:
            return '{% for r in [[1,[2,3]],[4]] recursive %}({{ r if r is number else loop(r) }}{{ loop.depth }}){% endfor %}'
        return '{%% autoescape %s %%}%s{%% endautoescape %%}' % (R.choice(['true', 'false', 't', 'xs']), self.body(depth + 1))

    def body(self, depth):
        return ''.join(self.statement(depth) for _ in range(R.randint(1, 3)))

    def make(self):
        if R.random() < .15:
            source = "{% extends 'base' %}{% block one %}{{ super() }}" + self.body(1) + \
                '{% endblock %}{% block three %}<{{ i }}{{ super() }}>{% endblock %}' + self.body(1)
        else:
            source = ''
            if R.random() < .4:
                source = "{% macro mac(x, b='df') %}M{{ x }}{{ b }}{% if caller is defined %}{{ caller() }}{% endif %}" \
                    '{{ varargs }}{{ kwargs }}{% endmacro %}'
            source += self.body(0) + self.body(0)
        options = {'autoescape': True} if R.random() < .3 else {}
        for name in ('trim_blocks', 'lstrip_blocks'):
            if R.random() < .3:
                options[name] = True
        options['undefined'] = R.choice(['lenient', 'lenient', 'strict', 'chainable', 'debug'])
        return {'source': source, 'context': context(), 'options': options, 'templates': LIBRARY}


FRAGMENTS = [
    '{{ a }}', '{{- a }}', '{{ a -}}', '{%- if a %}', '{% if a -%}', '{% if a %}', '{% elif b %}', '{% else %}',
    '{% endif %}', '{% for x in xs %}', '{%+ for x in xs if x recursive +%}', '{% endfor %}', '{# c #}', '{#- c -#}',
    '{#+ c +#}', '{% raw %}', '{% endraw %}', '{%- raw -%}{{ x }}{%- endraw -%}', '\n', '\n\n', '  ', ' \t', 'text', 'é',
    '#', '##', ' ## rest\n', '# for x in y\n', '# endfor\n', '% if x\n', '\u00a0', '{% set a = 1 %}', '{% set a %}',
    '{% endset %}', '{% set a, b = 1, 2 %}', '{% set ns.x = 3 %}', "{% macro m(a, b=2, c='x') %}", '{% endmacro %}',
    '{% call(x) m(1) %}', '{% call m() %}', '{% endcall %}', '{% filter upper %}', '{% endfilter %}',
    '{% with a=1, b=2 %}', '{% endwith %}', '{% block b %}', '{% endblock %}', '{% endblock b %}',
    '{% block c scoped required %}', "{% include 'x' ignore missing with context %}", "{% import 'x' as y %}",
    "{% from 'x' import a as b, c with context %}", "{% from 'x' import _z %}", '{% do x.append(1) %}', '{% break %}',
    '{% autoescape true %}', '{% endautoescape %}', '{% print a, b %}',
    '{{ a.b[1:2, ::3].c(1, *x, k=2, **y)|f(1)|g is not h 3 }}', '{{ not a in b and c not in d or 1 < 2 <= 3 == 4 }}',
    '{{ -a ** 2 ** b // c % d ~ e }}', "{{ {'a': 1, 'b': [1, 2, (3,), ()]} }}", "{{ 'x' \"y\" 'z\\n' }}",
    '{{ 1_000 + 0x1f + 0b1 + 1.5e3 + 0o7 }}', '{{ a is divisibleby 3 }}', '{{ a is defined is x }}', '{{ f(a=1, 2) }}',
    '{{ f(**a, b) }}', '{{ (a }}', '{{ a) }}', '{{ a ^ b }}', "{{ 'abc }}", '{{ }}', '{% %}', '{% foo %}', '{% if %}',
    '{% for in x %}', '{% for true in x %}', '{% set 1 = 2 %}', '{{ a. }}', '{{ a.1 }}', '{{ a.1.2 }}', '{{ 012 }}',
    '{{ a[] }}', '{{ a[1 }}', '{% block 1 %}', '{% block a-b %}', '{% macro (a) %}', '{% macro m(a=1, b) %}', '{{ a if b }}',
    '{{ (a, b) if c else d, e }}', '{{ a | }}', '{{ a |f.g.h(1) }}', '{{ x is in y }}', '{{ x is y.z }}', "{{ x is y ['a'] }}",
    '{%', '{{', '{#', '%}', '}}', '{% call 1 %}', "{% from 'x' import a b %}", '{% include %}', "{% extends 'b' %}",
    "{{ '\\x4' }}", '{{ a\n\n+\n }}', '{{\n a \n}}', '{% if a\n and b %}', '{% if a: %}', '{{ None }}', '{{ True.x }}',
    '{{ a;b }}', "{{ '\\u00e9\\0' }}", '{{ "a"|nofilter }}', '{% if a %}{{ b|nofilter }}{% endif %}', '{{ a is notest }}']
SETTINGS = [
    {}, {'trim_blocks': True}, {'lstrip_blocks': True}, {'trim_blocks': True, 'lstrip_blocks': True},
    {'keep_trailing_newline': True}, {'line_statement_prefix': '#', 'line_comment_prefix': '##'},
    {'line_statement_prefix': '%'}, {'newline_sequence': '\r\n'},
    {'block_start_string': '<%', 'block_end_string': '%>', 'variable_start_string': '${', 'variable_end_string': '}'},
    {'line_comment_prefix': '##', 'lstrip_blocks': True, 'trim_blocks': True},
    {'variable_start_string': '<<', 'variable_end_string': '>>', 'comment_start_string': '<#', 'comment_end_string': '#>'},
    {'block_start_string': '{{%', 'block_end_string': '%}}'}]


def syntax():
    """Tags in any order: mostly wrong."""
    options = dict(R.choice(SETTINGS)) if R.random() < .6 else {}
    source = ''.join(R.choice(FRAGMENTS) if R.random() < .75 else R.choice('ab \n{}%#-+\'"') for _ in range(R.randint(1, 12)))
    if R.random() < .3:
        source = '{% if a %}' + source + '{% endif %}'
    for tag, name in (('{%', 'block_start_string'), ('%}', 'block_end_string'), ('{{', 'variable_start_string'),
                      ('}}', 'variable_end_string'), ('{#', 'comment_start_string'), ('#}', 'comment_end_string')):
        if name in options and R.random() < .9:
            source = source.replace(tag, options[name])
    options['undefined'] = R.choice(['lenient', 'strict', 'chainable'])
    return {'source': source, 'context': context(), 'options': options, 'templates': LIBRARY}


def number():
    kind = R.random()
    if kind < .3:
        return R.randint(-20, 20)
    if kind < .45:
        return R.choice([0, 1, -1, 2**31, 2**53, 2**53 + 1, -2**63, 2**63 - 1, 2**64, 10**20, -10**25, 10**30 + 7])
    if kind < .75:
        return round(R.uniform(-1000, 1000), R.randint(0, 6))
    return R.choice([0.0, -0.0, 1e16, 1e15, 123456789.123456, 1e-4, 1e-5, 1.5e300, -2.5, .5, 1.5, 2.5, 1e22, .1, 1 / 3, 1e100,
                     5e-324, 99999.5, 999999.5, .00001234, 100000.0, 1234567.0])


def text():
    return ''.join(R.choice('ab é\n\'"\\\t\u00a0\u2028😀x%{}') for _ in range(R.randint(0, 6)))


def items(depth=0):
    return [R.choice([number(), text(), None, True, False] + ([items(depth + 1), {text(): number()}] if depth < 2 else []))
            for _ in range(R.randint(0, 4))]


def spec():
    out = ''
    if R.random() < .4:
        out += R.choice(['', 'x', 'é', '0', ' ']) + R.choice('<>^=')
    for chance, signs in ((.3, '+- '), (.2, '#'), (.3, '0')):
        if R.random() < chance:
            out += R.choice(signs)
    if R.random() < .5:
        out += str(R.randint(1, 25))
    if R.random() < .25:
        out += R.choice(',_')
    if R.random() < .5:
        out += '.' + str(R.randint(0, 12))
    return out + (R.choice('sdboxXeEfFgGn%c') if R.random() < .7 else '')


def percent():
    out = '%' + ''.join(R.choice('-+ #0') for _ in range(R.randint(0, 2)))
    if R.random() < .4:
        out += str(R.randint(0, 20))
    if R.random() < .4:
        out += '.' + str(R.randint(0, 9))
    return out + R.choice('sdrixXoeEfFgGc%uas')


def formats():
    """What Python does to one or two values."""
    kind = R.choice(['format', 'format', 'percent', 'percent', 'sum', 'sum', 'compare', 'repr', 'slice', 'filter'])
    x, y = R.choice([number(), number(), items(), text(), True]), R.choice([number(), number(), R.randint(-3, 5), items(), text()])
    if kind == 'format':
        x, source = R.choice([number(), number(), number(), text(), True, None]), "{{ f.format(x) }}"
        extra = {'f': '{:' + spec() + '}'}
    elif kind == 'percent':
        n = R.randint(1, 3)
        extra = {'f': ' '.join(percent() for _ in range(n)),
                 'v': [R.choice([number(), text(), number(), items(), None, True]) for _ in range(R.randint(n - (R.random() < .2), n))]}
        source = R.choice(['{{ f|format(*v) }}', '{{ f % (v[0], v[1], v[2]) }}' if n == 3 else '{{ f|format(*v) }}'])
    elif kind == 'sum':
        operator = R.choice(['+', '-', '*', '/', '//', '%', '**'])
        if operator == '**' or operator == '*' and not (isinstance(x, (int, float)) and isinstance(y, (int, float))):
            y = R.randint(0 if operator == '**' else -3, 9)  # Python has no bounds
        source, extra = '{{ x %s y }}' % operator, {}
    elif kind == 'compare':
        source, extra = '{{ x == y }} {{ x < y }} {{ x >= y }}', {}
    elif kind == 'slice':
        x = R.choice([items(), text() + text()])
        part = lambda: R.choice(['', str(R.randint(-5, 6))])
        source, extra = '{{ x[%s:%s:%s] }}' % (part(), part(), R.choice(['', '1', '2', '-1', '-2', '0'])), {}
    elif kind == 'filter':
        source, extra = '{{ x|%s }}' % R.choice(FILTERS), {}
    else:
        x, source, extra = items(), '{{ x }}', {}
    return {'source': source, 'context': {'x': x, 'y': y, **extra}, 'options': {}}


KINDS = {'whole': lambda: Whole().make(), 'syntax': syntax, 'format': formats}
cases = []
for _ in range(arguments.count):
    cases.append(KINDS[arguments.kind or R.choice(['whole', 'whole', 'syntax', 'format'])]())
# Some are changed by accident.
for case in cases:
    if len(case['source']) > 8 and R.random() < .1:
        at, size = R.randrange(len(case['source'])), R.randint(1, 3)
        case['source'] = case['source'][:at] + R.choice(['', '{{', '\n', '%}', 'x']) + case['source'][at + size:]

run = subprocess.run([os.environ.get('PLUMA', 'pluma'), 'template', 'batch'],
                     input='\n'.join(json.dumps(case) for case in cases), capture_output=True, text=True)
answers = [json.loads(line) for line in run.stdout.split('\n')[:-1]]
if run.returncode != 0 or len(answers) != len(cases):
    sys.exit('pluma ended with %d after %d of %d answers: %s' % (run.returncode, len(answers), len(cases), run.stderr[-2000:]))


def expected(case):
    options = dict(case['options'])
    environment = jinja2.Environment(
        loader=jinja2.DictLoader(case.get('templates', {})), undefined=UNDEFINED[options.pop('undefined', 'lenient')],
        extensions=['jinja2.ext.do', 'jinja2.ext.loopcontrols'], **options)
    try:
        out = environment.from_string(case['source']).render(case['context'])
        out.encode()
        return {'output': out}
    except UnicodeEncodeError:
        return None
    except jinja2.TemplateSyntaxError as error:
        return {'error': '%s: %s' % (type(error).__name__, error), 'line': error.lineno}
    except Exception as error:
        line, at = None, error.__traceback__
        while at is not None:
            if at.tb_frame.f_code.co_filename == '<template>':
                line = at.tb_lineno
            at = at.tb_next
        return {'error': '%s: %s' % (type(error).__name__, error), 'line': line}


count = collections.Counter()
differences = collections.Counter()
for case, got in zip(cases, answers):
    want = expected(case)
    if want is None or re.search(r' at 0x|<generator|<built-in|<bound method|Cycler|<function', want.get('output', '')):
        count['not compared'] += 1
        continue
    same = want.get('output') == got.get('output')
    if same and 'error' in want:
        same = want['line'] is None or want['line'] == got['error']['line']
    count[('the same ' if same else 'different ') + ('text' if 'output' in want else 'line of the error')] += 1
    if not same:
        differences[(want.get('error', 'text')[:70], str(got.get('error', {}).get('message', 'text'))[:60])] += 1
        if sum(differences.values()) <= arguments.show:
            print('template', repr(case['source']), case['options'])
            print('  context', {k: v for k, v in case['context'].items() if k in case['source']})
            print('  jinja2 ', want)
            print('  pluma  ', got)
print('seed %d, %d templates: %s' % (arguments.seed, len(cases), ', '.join('%d %s' % (n, what) for what, n in sorted(count.items()))))
for (want, got), n in differences.most_common(25):
    print(n, want, '|', got)
sys.exit(1 if differences else 0)
