/**
 * A sentence for a person, not yet in a language: a catalogue key, followed by its parameters where it has some.
 * It is one string, because schemas and forms carry messages as strings: `key` or `key|{"length":70}`.
 */
export type Message = string

export type MessageParams = Readonly<Record<string, string | number>>

export const message = (key: string, params?: MessageParams): Message =>
  params === undefined ? key : `${key}|${JSON.stringify(params)}`

export function readMessage(text: Message): { key: string; params: MessageParams } {
  const bar = text.indexOf('|')
  if (bar < 0) return { key: text, params: {} }
  return { key: text.slice(0, bar), params: JSON.parse(text.slice(bar + 1)) as MessageParams }
}
