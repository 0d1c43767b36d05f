// Payloads made from schemas, right and wrong, judged by ajv and by `pluma schema bowtie`.
//   node ajv.mjs FOLDER_OF_NODE_MODULES COUNT SCHEMA.json…     (draft-07 or 2020-12 schemas; PLUMA names the program)
// ajv counts numbers as doubles and reads YAML not at all; what is made here stays inside both.
import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';

const [modules, count, ...files] = process.argv.slice(2);
const require = createRequire(modules + '/');
let seed = 7;
const random = n => ((seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) >>> 8) % n; // its low bits repeat
const pick = list => list[random(list.length)];

function make(root, schema, depth) {
  if (schema === true || schema === undefined) return pick([null, 1, 'x', [], {}]);
  if (schema.$ref) {
    const target = schema.$ref.slice(2).split('/').reduce((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], root);
    return make(root, target, depth + 1);
  }
  if (random(400) === 0) return pick([null, -1, 1.5, '', 'wrong', [], {}, true]); // something else altogether
  if ('const' in schema) return schema.const;
  if (schema.enum) return random(120) ? pick(schema.enum) : 'not one of them';
  for (const key of ['oneOf', 'anyOf', 'allOf']) if (schema[key] && !schema.properties) return make(root, pick(schema[key]), depth + 1);
  const type = Array.isArray(schema.type) ? pick(schema.type) : schema.type ?? (schema.properties ? 'object' : pick(['string', 'integer', 'boolean']));
  switch (type) {
    case 'object': {
      const out = {};
      for (const [name, inner] of Object.entries(schema.properties ?? {}))
        if ((schema.required ?? []).includes(name) ? random(300) : depth < 6 && random(4) === 0) out[name] = make(root, inner, depth + 1);
      if (typeof schema.additionalProperties === 'object' && depth < 6) out['k' + random(9)] = make(root, schema.additionalProperties, depth + 1);
      if (random(150) === 0) out.unknown = 1;
      return out;
    }
    case 'array': return Array.from({length: depth > 6 ? random(2) : random(4)}, () => make(root, schema.items, depth + 1));
    case 'integer': return random(100) ? (schema.minimum ?? 0) + random(50) - (random(20) ? 0 : 1) : random(1000) / 4;
    case 'number': return random(2000) / 8 - 20;
    case 'boolean': return random(2) === 0;
    case 'null': return null;
    default: {
      const patterned = {'^PO-[0-9]{6}$': 'PO-004711', '^[A-Z]{3}-[0-9]{4}$': 'WNG-0042', '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': '2026-03-10'}[schema.pattern];
      const formats = {date: ['2026-03-10', '2026-02-30'], 'date-time': ['2026-03-10T14:30:00Z', '2026-03-10'], byte: ['aGk=', 'x'],
                       email: ['a@b.org', 'a@'], uri: ['https://a.org/b', 'a b'], uuid: ['2eb8aa08-aa98-11ea-b4aa-73b441d16380', 'x']}[schema.format];
      return random(15) === 0 ? 'x'.repeat(random(300)) : patterned ?? (formats ? formats[random(40) ? 0 : 1] : 'text' + random(9));
    }
  }
}

const Ajv7 = require('ajv').default, Ajv2020 = require('ajv/dist/2020').default, formats = require('ajv-formats').default ?? require('ajv-formats');
const child = spawn(process.env.PLUMA ?? 'pluma', ['schema', 'bowtie', '--assert-formats']);
const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
const ask = async command => { child.stdin.write(JSON.stringify(command) + '\n'); return JSON.parse((await lines.next()).value); };
await ask({cmd: 'start', version: 1});
let same = 0, total = 0, valid = 0;
for (const file of files) {
  const schema = JSON.parse(readFileSync(file));
  const modern = (schema.$schema ?? '').includes('2020-12');
  const ajv = new (modern ? Ajv2020 : Ajv7)({strict: false, allErrors: true, logger: false});
  formats(ajv);
  const judge = ajv.compile(schema);
  await ask({cmd: 'dialect', dialect: modern ? 'https://json-schema.org/draft/2020-12/schema' : 'http://json-schema.org/draft-07/schema#'});
  const instances = Array.from({length: Math.ceil(count / files.length)}, () => make(schema, schema, 0));
  const {results} = await ask({cmd: 'run', seq: 1, case: {description: file, schema, tests: instances.map(instance => ({instance}))}});
  instances.forEach((instance, i) => {
    const theirs = judge(instance);
    total++;
    valid += theirs ? 1 : 0;
    if (theirs === results[i].valid) same++;
    else console.log('differ', file, 'ajv', theirs, JSON.stringify(instance).slice(0, 300), JSON.stringify(judge.errors?.[0] ?? ''));
  });
}
child.stdin.write('{"cmd":"stop"}\n');
console.log(`${same} of ${total} judged the same, ${valid} of them valid`);
process.exit(same === total ? 0 : 1);
