import PDFDocument from 'pdfkit'
import type { Translator } from '#app/i18n/translator.ts'
import { printable } from './printable.ts'
import type { Row, Section } from './sections.ts'

const MARGIN = 56
const LABEL_WIDTH = 170
const GAP = 12
const FONTS = { plain: 'Helvetica', bold: 'Helvetica-Bold' } as const
const INK = '#1a1a1a'
const LINE = '#b1b4b6'

declare global {
  namespace PDFKit {
    interface PDFStructureElement {
      /** Missing in the published types; holds the element's attributes. */
      readonly dictionary: PDFKitReference
    }
  }
}

type Document = PDFKit.PDFDocument
type Parent = PDFKit.PDFStructureElement

/** What is drawn: a title, what it is about, and sections of labels and values. */
export type Paper = { title: string; subject: string; createdAt: Date; sections: readonly Section[] }

export type PaperOptions = { compress?: boolean }

/**
 * Draws a tagged PDF in the translator's language: headings, tables with row headers, page numbers. A4; all texts by
 * the standard Helvetica. `compress: false` leaves the content readable, for tests.
 */
export function drawPaper(paper: Paper, t: Translator, options: PaperOptions = {}): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    tagged: true,
    lang: t.language,
    displayTitle: true,
    bufferPages: true,
    compress: options.compress ?? true,
    info: { Title: paper.title, CreationDate: paper.createdAt },
  })
  const bytes = collect(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  doc.fillColor(INK)
  heading(doc, root, 'H1', paper.title)
  paragraph(doc, root, paper.subject)
  for (const section of paper.sections) drawSection(doc, root, section)
  root.end()
  numberPages(doc, t)
  doc.end()
  return bytes
}

function collect(doc: Document): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => resolve(Buffer.concat(chunks)))
  })
}

const pageEnd = (doc: Document): number => doc.page.height - MARGIN
const pageWidth = (doc: Document): number => doc.page.width - 2 * MARGIN

const SIZES = { H1: 22, H2: 15, H3: 11 } as const

function heading(doc: Document, parent: Parent, level: keyof typeof SIZES, title: string): void {
  // A heading stays with what it heads.
  if (doc.y > pageEnd(doc) - 80) doc.addPage()
  const draw = () => {
    doc.font(FONTS.bold).fontSize(SIZES[level])
    doc.text(printable(title), MARGIN, doc.y + GAP, { width: pageWidth(doc) })
  }
  parent.add(doc.struct(level, {}, draw))
  doc.y += GAP / 2
}

function paragraph(doc: Document, parent: Parent, text: string): void {
  const draw = () => {
    doc.font(FONTS.plain).fontSize(10)
    doc.text(printable(text), MARGIN, doc.y, { width: pageWidth(doc) })
  }
  parent.add(doc.struct('P', {}, draw))
}

function drawSection(doc: Document, root: Parent, { title, note, rows, table }: Section): void {
  const section = doc.struct('Sect')
  root.add(section)
  heading(doc, section, 'H2', title)
  if (note) paragraph(doc, section, note)
  drawTable(doc, section, rows)
  if (table) {
    heading(doc, section, 'H3', table.title)
    drawTable(doc, section, table.rows)
  }
  section.end()
}

function drawTable(doc: Document, parent: Parent, rows: readonly Row[]): void {
  const table = doc.struct('Table')
  parent.add(table)
  for (const row of rows) drawRow(doc, table, row)
  table.end()
}

/** A label and its value side by side; a long value flows on to the next page, nothing is cut. */
function drawRow(doc: Document, table: Parent, { label, value }: Row): void {
  doc.fontSize(10)
  const width = pageWidth(doc) - LABEL_WIDTH - GAP
  const height = Math.max(
    doc.font(FONTS.bold).heightOfString(printable(label), { width: LABEL_WIDTH }),
    doc.font(FONTS.plain).heightOfString(printable(value), { width }),
  )
  const room = pageEnd(doc) - doc.y - GAP
  if (height > room && (height < doc.page.height / 3 || room < 60)) doc.addPage()
  const top = doc.y + GAP / 2
  const ends: number[] = []
  const page = doc.bufferedPageRange().count
  const cell = (font: string, text: string, x: number, cellWidth: number) => () => {
    doc.font(font).text(printable(text), x, top, { width: cellWidth })
    ends.push(doc.y)
  }
  const header = doc.struct('TH', {}, cell(FONTS.bold, label, MARGIN, LABEL_WIDTH))
  Object.assign(header.dictionary.data, { A: { O: 'Table', Scope: 'Row' } })
  const content = doc.struct('TD', {}, cell(FONTS.plain, value, MARGIN + LABEL_WIDTH + GAP, width))
  const row = doc.struct('TR')
  table.add(row)
  row.add(header)
  row.add(content)
  row.end()
  doc.y = (doc.bufferedPageRange().count > page ? doc.y : Math.max(...ends)) + GAP / 2
  rule(doc)
}

/** A line under a row, for the eye only. */
function rule(doc: Document): void {
  const { y } = doc
  doc.markContent('Artifact', { type: 'Layout' })
  doc
    .moveTo(MARGIN, y)
    .lineTo(doc.page.width - MARGIN, y)
    .lineWidth(0.5)
    .strokeColor(LINE)
    .stroke()
  doc.endMarkedContent()
}

function numberPages(doc: Document, t: Translator): void {
  const { start, count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page)
    // The foot stands in the margin, where pdfkit would begin a new page.
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.font(FONTS.plain).fontSize(9)
    const text = t('pdf.page', { page: page + 1, pages: count })
    doc.text(printable(text), MARGIN, doc.page.height - MARGIN / 2 - 9, {
      width: pageWidth(doc),
      align: 'right',
    })
    doc.endMarkedContent()
  }
}
