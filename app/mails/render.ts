import type { Translator } from '#app/i18n/translator.ts'
import type { Block, MailContent } from './content.ts'

export type RenderedMail = { subject: string; text: string; html: string }

/** The closing lines of every mail: where to ask, and that it was sent by the portal. */
export type Footer = { t: Translator; teamMailbox: string }

export const renderMail = (content: MailContent, footer: Footer): RenderedMail => ({
  subject: content.subject,
  text: textOf(content, footer),
  html: htmlOf(content, footer),
})

const textOf = ({ blocks }: MailContent, { t, teamMailbox }: Footer): string =>
  `${[...blocks.map(textBlock), `-- \n${t('mail.footer', { mailbox: teamMailbox })}`].join('\n\n')}\n`

function textBlock(block: Block): string {
  if (block.kind === 'link') return `${block.label}:\n${block.url}`
  if (block.kind === 'remarks')
    return block.remarks
      .map(({ label, text, url }) => `${label}\n${text.replace(/^/gm, '> ')}\n${url}`)
      .join('\n\n')
  if (block.kind === 'rows') return block.rows.map(({ label, value }) => `${label}: ${value}`).join('\n')
  if (block.kind === 'quote') return block.text.replace(/^/gm, '> ')
  return block.kind === 'code' ? `    ${block.text}` : block.text
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>')

// Mail programs read no style sheets reliably, so styles stand at the elements; contrast 7:1 and more.
const STYLE = {
  body: 'margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font:16px/1.5 Arial,Helvetica,sans-serif',
  main: 'max-width:600px;margin:0 auto',
  code: 'font:bold 28px/1.4 Consolas,Menlo,monospace;letter-spacing:4px',
  quote: 'margin:16px 0;padding:4px 16px;border-left:4px solid #1d4f91',
  link: 'display:inline-block;padding:12px 20px;background:#1d4f91;color:#ffffff;font-weight:bold',
  place: 'color:#1d4f91;font-weight:bold',
  cell: 'padding:4px 16px 4px 0;text-align:left;vertical-align:top',
  footer: 'margin-top:32px;padding-top:16px;border-top:1px solid #b1b4b6;color:#454545;font-size:14px',
} as const

function htmlBlock(block: Block): string {
  if (block.kind === 'code') return `<p style="${STYLE.code}">${escaped(block.text)}</p>`
  if (block.kind === 'quote') return `<blockquote style="${STYLE.quote}">${lines(block.text)}</blockquote>`
  if (block.kind === 'rows') return table(block.rows)
  if (block.kind === 'remarks') return list(block.remarks)
  if (block.kind === 'text') return `<p>${lines(block.text)}</p>`
  const url = escaped(block.url)
  return `<p><a href="${url}" style="${STYLE.link}">${escaped(block.label)}</a></p><p>${url}</p>`
}

const list = (remarks: readonly { label: string; text: string; url: string }[]): string => {
  const item = ({ label, text, url }: { label: string; text: string; url: string }) =>
    `<li><p><a href="${escaped(url)}" style="${STYLE.place}">${escaped(label)}</a></p><blockquote style="${STYLE.quote}">${lines(text)}</blockquote></li>`
  return `<ul style="padding-left:20px">${remarks.map(item).join('')}</ul>`
}

const table = (rows: readonly { label: string; value: string }[]): string => {
  const row = ({ label, value }: { label: string; value: string }) =>
    `<tr><th scope="row" style="${STYLE.cell}">${escaped(label)}</th><td style="${STYLE.cell}">${escaped(value)}</td></tr>`
  return `<table style="border-collapse:collapse">${rows.map(row).join('')}</table>`
}

const htmlOf = ({ subject, blocks }: MailContent, { t, teamMailbox }: Footer): string =>
  [
    `<!doctype html><html lang="${t.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title></head>`,
    `<body style="${STYLE.body}"><main style="${STYLE.main}">`,
    ...blocks.map(htmlBlock),
    `<p style="${STYLE.footer}">${lines(t('mail.footer', { mailbox: teamMailbox }))}</p>`,
    '</main></body></html>',
  ].join('\n')
