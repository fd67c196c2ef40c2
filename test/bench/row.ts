/** One row of the table of speeds: a file under test/bench/rows, whose name is the row's on the command line. */
export type Row = {
  title: string
  /** Measures what is compared in one go, and gives a line for each bar. */
  measure: (tools: Tools) => Promise<Line[]>
}

/** What a row may ask for, each made ready when it is asked for. */
export type Tools = {
  /** How a Chromium is started on this machine. */
  chromium: () => Promise<{ executablePath: string; args: string[] }>
  /** The portal under build/, from the sources as they are. */
  built: () => Promise<void>
}

export type Unit = 'ms' | '/s' | 'kB'

/** With a baseline the bar is one for the ratio of the figure to it, else for the figure itself. */
export type Line = {
  what: string
  figure: number
  unit: Unit
  baseline?: { what: string; figure: number }
  bar: Bar
}
export type Bar = { atMost: number } | { atLeast: number }

/** What the bar of a line is held against. */
export const measuredOf = ({ figure, baseline }: Line): number =>
  baseline === undefined ? figure : figure / baseline.figure

export function isMet(line: Line): boolean {
  const measured = measuredOf(line)
  return 'atMost' in line.bar ? measured <= line.bar.atMost : measured >= line.bar.atLeast
}
