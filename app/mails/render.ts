import type { Language } from '#app/domain/language.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Block, MailContent } from './blocks.ts'

export type RenderedMail = { language: Language; subject: string; text: string; html: string }

/** The closing lines of every mail: where to ask, and that it was sent by the portal. */
export type Footer = { t: Translator; teamMailbox: string }

export const renderMail = (content: MailContent, footer: Footer): RenderedMail => ({
  language: footer.t.language,
  subject: content.subject,
  text: textOf(content, footer),
  html: htmlOf(content, footer),
})

const textOf = ({ blocks }: MailContent, { t, teamMailbox }: Footer): string =>
  `${[...blocks.map((block) => textBlock(block, t)), `-- \n${t('mail.footer', { mailbox: teamMailbox })}`].join('\n\n')}\n`

function textBlock(block: Block, t: Translator): string {
  const labelled = (label: string, value: string) => t('mail.labelled', { label, value })
  if (block.kind === 'link') return `${labelled(block.label, '').trimEnd()}\n${block.url}`
  if (block.kind === 'remarks')
    return block.remarks
      .map(({ label, text, url }) => `${label}\n${text.replace(/^/gm, '> ')}\n${url}`)
      .join('\n\n')
  if (block.kind === 'rows') return block.rows.map(({ label, value }) => labelled(label, value)).join('\n')
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
  title: 'margin:0 0 16px;font-size:20px;line-height:1.3',
  code: 'font:bold 28px/1.4 Consolas,Menlo,monospace;letter-spacing:4px',
  quote: 'margin:16px 0;padding:4px 16px;border-left:4px solid #1d4f91',
  link: 'display:inline-block;padding:12px 20px;background:#1d4f91;color:#ffffff;font-weight:bold',
  address: 'overflow-wrap:anywhere;font-size:14px',
  place: 'color:#1d4f91;font-weight:bold',
  cell: 'padding:4px 16px 4px 0;text-align:left;vertical-align:top',
  footer: 'margin-top:32px;padding-top:16px;border-top:1px solid #b1b4b6;color:#454545;font-size:14px',
} as const

/** For readers with a dark screen, where the program heeds it; else it turns the colours itself, or leaves them. */
const DARK = [
  '.body{background:#16191c!important;color:#f3f2f1!important}',
  '.quote{border-color:#9cc3ff!important}',
  '.link{background:#9cc3ff!important;color:#0b1b33!important}',
  '.place{color:#9cc3ff!important}',
  '.footer{color:#d0d3d6!important;border-color:#6f777b!important}',
].join('')

const SHEET = `<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${DARK}}</style>`

const look = (name: keyof typeof STYLE): string => `class="${name}" style="${STYLE[name]}"`

function htmlBlock(block: Block): string {
  if (block.kind === 'code') return `<p ${look('code')}>${escaped(block.text)}</p>`
  if (block.kind === 'quote') return `<blockquote ${look('quote')}>${lines(block.text)}</blockquote>`
  if (block.kind === 'rows') return table(block.rows)
  if (block.kind === 'remarks') return list(block.remarks)
  if (block.kind === 'text') return `<p>${lines(block.text)}</p>`
  const url = escaped(block.url)
  return `<p><a href="${url}" ${look('link')}>${escaped(block.label)}</a></p><p ${look('address')}>${url}</p>`
}

const list = (remarks: readonly { label: string; text: string; url: string }[]): string => {
  const item = ({ label, text, url }: { label: string; text: string; url: string }) =>
    `<li><p><a href="${escaped(url)}" ${look('place')}>${escaped(label)}</a></p><blockquote ${look('quote')}>${lines(text)}</blockquote></li>`
  return `<ul style="padding-left:20px">${remarks.map(item).join('')}</ul>`
}

const table = (rows: readonly { label: string; value: string }[]): string => {
  const row = ({ label, value }: { label: string; value: string }) =>
    `<tr><th scope="row" ${look('cell')}>${escaped(label)}</th><td ${look('cell')}>${escaped(value)}</td></tr>`
  return `<table style="border-collapse:collapse">${rows.map(row).join('')}</table>`
}

const htmlOf = ({ subject, blocks }: MailContent, { t, teamMailbox }: Footer): string =>
  [
    `<!doctype html><html lang="${t.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title>`,
    `<meta name="color-scheme" content="light dark">${SHEET}</head>`,
    // The language stands here again: mail programs that show a mail inside their own page drop what is around it.
    `<body ${look('body')}><main lang="${t.language}" ${look('main')}>`,
    `<h1 ${look('title')}>${escaped(subject)}</h1>`,
    ...blocks.map(htmlBlock),
    `<p ${look('footer')}>${lines(t('mail.footer', { mailbox: teamMailbox }))}</p>`,
    '</main></body></html>',
  ].join('\n')
