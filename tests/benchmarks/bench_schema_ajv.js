// What bench_schema measures, with ajv (npm: ajv, ajv-formats). One JSON line a figure, CPU milliseconds, median.
//   NODE_PATH=…/node_modules node bench_schema_ajv.js SCHEMA INSTANCE
'use strict'
const fs = require('fs')
const [schemaFile, instanceFile] = process.argv.slice(2)
const schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8'))
const instance = JSON.parse(fs.readFileSync(instanceFile, 'utf8'))
const Ajv = /2020-12/.test(schema.$schema || '') ? require('ajv/dist/2020') : require('ajv')
const addFormats = require('ajv-formats')

function measure(name, work) {
  const cpu = () => { const used = process.cpuUsage(); return (used.user + used.system) / 1000 }
  const times = []
  const until = cpu() + 1500
  while (times.length < 5 || (cpu() < until && times.length < 5000)) {
    const begin = process.hrtime.bigint()
    work()
    times.push(Number(process.hrtime.bigint() - begin) / 1e6)
  }
  times.sort((a, b) => a - b)
  console.log(JSON.stringify({ name, cpu_ms: times[times.length >> 1], worst_ms: times[times.length - 1], runs: times.length }))
}

const compile = () => {
  const ajv = new Ajv.default({ allErrors: true, strict: false })
  addFormats.default(ajv)
  return ajv.compile(schema)
}
measure('ajv: compile', compile)
const validate = compile()
measure('ajv: validate, all errors', () => { if (!validate(instance)) throw new Error('not valid') })
