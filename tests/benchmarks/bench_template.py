#!/usr/bin/env python3
"""What bench_template measures, with jinja2: CPU milliseconds, median; and the same data for both.

    bench_template.py FOLDER BENCH_TEMPLATE      makes data in FOLDER, runs both, prints figures and ratios
"""
import json
import os
import subprocess
import sys
import time

import jinja2

folder, program = sys.argv[1:3]
here = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'templates')
os.makedirs(folder, exist_ok=True)
icd = {'domain_from': 'AAA', 'domain_to': 'CQH', 'data_exchanges': [
    {'signal_name': f'tank_pressure_{i:06}', 'data_type': ('float32', 'uint16', 'bool')[i % 3],
     'frequency': f'{(1, 10, 50, 100)[i % 4]} Hz', 'protocol': ('AFDX', 'CAN', 'ARINC 429')[i % 3]}
    for i in range(100000)]}
srs = {'title': 'Cryogenic tank', 'revision': 'C', 'requirements': [
    {'id': f'REQ-{i:05}', 'kind': ('functional', 'performance', 'interface', 'safety')[i % 4],
     'title': f'wall temperature of bay {i % 40}',
     'text': f' The tank shall keep the wall of bay {i % 40} below the limit in every phase of flight, with one heater '
             f'lost and the other at its lowest voltage, for at least {i % 90} minutes. ',
     **({'rationale': f'Analysis {i % 17}'} if i % 3 else {}), 'methods': ['test', 'analysis'][:1 + i % 2],
     'traces': [f'SYS-{(i * 7 + k) % 3000}' for k in range(i % 4)], 'limit': (i % 1000) / 7, 'unit': 'K',
     'safety': i % 4 == 3, 'level': 'abcd'[i % 4]} for i in range(10000)]}
for name, data in (('icd', icd), ('srs', srs)):
    with open(os.path.join(folder, name + '.json'), 'w') as file:
        json.dump(data, file)


def source(name):
    with open(os.path.join(here, name)) as file:
        return file.read()


environment = jinja2.Environment(loader=jinja2.FileSystemLoader(here), undefined=jinja2.StrictUndefined, cache_size=0)
figures = {}


def measure(name, work, runs=9):
    times = []
    for _ in range(runs):
        begin = time.process_time()
        work()
        times.append((time.process_time() - begin) * 1000)
    figures[name] = sorted(times)[len(times) // 2]


compiled = {name: environment.from_string(source(name + '.md.j2')) for name in ('icd', 'srs')}
measure('compile', lambda: environment.from_string(source('srs.md.j2')), 50)
icd_rows = compiled['icd'].render(icd)
measure('icd rows', lambda: compiled['icd'].render(icd))
measure('icd json', lambda: compiled['icd'].render(json.load(open(os.path.join(folder, 'icd.json')))))
environment.cache = jinja2.environment.create_cache(400)
out = compiled['srs'].render(srs)
measure('srs', lambda: compiled['srs'].render(srs))
for name, text in (('icd', icd_rows), ('srs', out)):
    with open(os.path.join(folder, name + '.jinja2.md'), 'w') as file:
        file.write(text)

ours = {}
for line in subprocess.run([program, here, folder], capture_output=True, text=True, check=True).stdout.splitlines():
    figure = json.loads(line)
    ours[figure['name']] = figure
for name, text in (('icd', icd_rows), ('srs', out)):
    with open(os.path.join(folder, name + '.md')) as file:
        assert file.read() == text, name + ' differs from what jinja2 writes'
for name, figure in ours.items():
    peer = figures.get(figure.get('as', name))
    print(json.dumps({**figure, **({'peer': 'jinja2 ' + jinja2.__version__, 'peer_cpu_ms': round(peer, 3),
                                    'ratio': round(peer / figure['cpu_ms'], 1)} if peer else {})}))
