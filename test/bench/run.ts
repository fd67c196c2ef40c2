import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Measured, printTable, toJson } from './report.ts'
import { isMet, type Line, type Row, type Tools } from './row.ts'

const ROWS = join(import.meta.dirname, 'rows')
const RESULTS = join(import.meta.dirname, '..', '..', 'bench', 'results')

/** Runs the rows that are named, or all; the exit status says whether each bar was met. */
export async function runBench(wanted: readonly string[], tools: Tools): Promise<0 | 1 | 2> {
  const all = readdirSync(ROWS).map((file) => file.replace(/\.ts$/, ''))
  const unknown = wanted.filter((name) => !all.includes(name))
  if (unknown.length > 0) {
    console.error(`There is no row ${unknown.join(', ')}. The rows are: ${all.join(', ')}.`)
    return 2
  }
  const began = new Date()
  const measured: Measured[] = []
  for (const row of wanted.length > 0 ? wanted : all) measured.push(await measureRow(row, tools))
  writeResults(began, measured)
  return report(measured.flatMap(({ lines }) => lines))
}

async function measureRow(row: string, tools: Tools): Promise<Measured> {
  const { default: found }: { default: Row } = await import(pathToFileURL(join(ROWS, `${row}.ts`)).href)
  console.log(`\n${found.title} (${row})\n`)
  const lines = await found.measure(tools)
  console.log(printTable(lines))
  return { row, title: found.title, lines }
}

function writeResults(began: Date, measured: readonly Measured[]): void {
  const processors = cpus()
  const about = {
    began: began.toISOString(),
    ended: new Date().toISOString(),
    node: process.version,
    processors: processors.length,
    processor: processors[0]?.model,
    load: loadavg()[0],
  }
  mkdirSync(RESULTS, { recursive: true })
  const file = `${began.toISOString().replace(/[:.]/g, '-')}.json`
  writeFileSync(join(RESULTS, file), toJson(measured, about))
  console.log(`\nbench/results/${file}`)
}

function report(lines: readonly Line[]): 0 | 1 {
  const missed = lines.filter((line) => !isMet(line)).map(({ what }) => what)
  console.log(missed.length > 0 ? `Missed: ${missed.join('; ')}` : `All ${lines.length} bars are met`)
  return missed.length > 0 ? 1 : 0
}
