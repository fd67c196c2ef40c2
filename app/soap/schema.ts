import { readBase64 } from './base64.ts'
import { hasText } from './envelope.ts'
import type { SoapFinding } from './finding.ts'
import { NS } from './names.ts'
import { elementsOf, textOf, type XmlElement } from './xml-tree.ts'

/** What the text of an element must be; lengths are counted in characters, as XML Schema does. */
export type ValueType = {
  kind: 'value'
  min?: number
  max?: number
  /** Exactly so many digits. */
  digits?: number
  form?: RegExp
  oneOf?: readonly string[]
  /** A whole number from one to the other, both included. */
  number?: readonly [number, number]
  /** Base64 of so many octets. */
  base64?: readonly [number, number]
  /** White space around it and doubled in it does not count. */
  collapse?: true
}

export type ComplexType = { kind: 'complex'; content: readonly Particle[] }

export type Particle =
  | { kind: 'element'; name: string; type: ValueType | ComplexType; min: number; max: number }
  | { kind: 'choice'; of: readonly (readonly Particle[])[] }

export const value = (type: Omit<ValueType, 'kind'> = {}): ValueType => ({ kind: 'value', ...type })
export const complex = (...content: Particle[]): ComplexType => ({ kind: 'complex', content })
export const element = (name: string, type: ValueType | ComplexType, min = 1, max = 1): Particle => ({
  kind: 'element',
  name,
  type,
  min,
  max,
})
export const choice = (...of: (readonly Particle[])[]): Particle => ({ kind: 'choice', of })

/** Everything in which an element differs from its type; empty when it fits. Paths name elements of the contract only. */
export function judgeElement(found: XmlElement, type: ComplexType | ValueType, path: string): SoapFinding[] {
  const attributes = hasForeignAttributes(found)
    ? [{ rule: 'schema.attribute', params: { element: path } } as const]
    : []
  const content = type.kind === 'value' ? judgeValue(found, type, path) : judgeContent(found, type, path)
  return [...attributes, ...content]
}

/** Where a schema lies may be said; a type of its own or a missing value may not. */
const hasForeignAttributes = ({ attributes }: XmlElement): boolean =>
  attributes.some(({ uri, local }) => uri !== NS.instance || !/^(noNamespaceS|s)chemaLocation$/.test(local))

function judgeContent(parent: XmlElement, { content }: ComplexType, path: string): SoapFinding[] {
  if (hasText(parent)) return [{ rule: 'schema.text', params: { element: path } }]
  const reading = new Reading(elementsOf(parent), path)
  const fits = reading.sequence(content)
  const next = reading.next
  if (fits && next) reading.findings.push(extra(path))
  return reading.findings
}

const extra = (element: string): SoapFinding => ({ rule: 'schema.extra', params: { element } })

/** Goes through the children of one element; the contract is written so that the next name decides. */
class Reading {
  readonly findings: SoapFinding[] = []
  private at = 0

  constructor(
    private readonly children: readonly XmlElement[],
    private readonly path: string,
  ) {}

  get next(): XmlElement | undefined {
    return this.children[this.at]
  }

  /** False when the children leave the order: what follows cannot be told any more. */
  sequence(particles: readonly Particle[]): boolean {
    return particles.every((particle) =>
      particle.kind === 'choice' ? this.choice(particle.of) : this.elements(particle),
    )
  }

  private choice(of: readonly (readonly Particle[])[]): boolean {
    const taken = of.find((branch) => this.next && startsWith(branch).includes(nameOf(this.next)))
    return taken ? this.sequence(taken) : this.missing(of.flatMap(startsWith).join(', '))
  }

  private elements({ name, type, min, max }: Extract<Particle, { kind: 'element' }>): boolean {
    let count = 0
    while (this.next && nameOf(this.next) === name) {
      count += 1
      const path = this.below(name) + (max > 1 ? `[${count}]` : '')
      if (count <= max) this.findings.push(...judgeElement(this.next, type, path))
      this.at += 1
    }
    if (count > max)
      this.findings.push({
        rule: 'schema.tooMany',
        params: { element: this.below(name), found: count, max },
      })
    return count >= min || this.missing(name)
  }

  /** The request's own name would only make every path longer. */
  private below(name: string): string {
    return this.path.endsWith('Request') ? name : `${this.path}/${name}`
  }

  private missing(expected: string): boolean {
    const found: SoapFinding = this.next
      ? { rule: 'schema.unexpected', params: { element: this.path, expected } }
      : { rule: 'schema.missing', params: { element: this.path, expected } }
    this.findings.push(found)
    return false
  }
}

/** Names in another namespace are no names of the contract. */
const nameOf = ({ uri, local }: XmlElement) => (uri === NS.types ? local : `{${uri}}${local}`)

/** The names with which these particles can begin. */
function startsWith(particles: readonly Particle[]): string[] {
  const [first, ...rest] = particles
  if (!first) return []
  if (first.kind === 'choice') return first.of.flatMap(startsWith)
  return first.min > 0 ? [first.name] : [first.name, ...startsWith(rest)]
}

function judgeValue(found: XmlElement, type: ValueType, path: string): SoapFinding[] {
  const whole = textOf(found)
  if (whole === undefined) return [extra(path)]
  const text = type.collapse ? whole.replace(/[ \t\r\n]+/g, ' ').trim() : whole
  const length = [...text].length
  const params = { element: path, found: length }
  const { min = 0, max = Number.POSITIVE_INFINITY, digits, form, oneOf, number, base64 } = type
  if (digits !== undefined && !(length === digits && /^[0-9]+$/.test(text)))
    return [{ rule: 'schema.digits', params: { ...params, digits } }]
  if (oneOf && !oneOf.includes(text))
    return [{ rule: 'schema.oneOf', params: { element: path, allowed: oneOf.join(', ') } }]
  if (number && !isWithin(text, number))
    return [{ rule: 'schema.number', params: { element: path, min: number[0], max: number[1] } }]
  if (length < min) return [{ rule: 'schema.tooShort', params: { ...params, min } }]
  if (length > max) return [{ rule: 'schema.tooLong', params: { ...params, max } }]
  if (base64 && !isWithinBytes(text, base64)) return [{ rule: 'schema.form', params: { element: path } }]
  return form && !form.test(text) ? [{ rule: 'schema.form', params: { element: path } }] : []
}

const isWithinBytes = (text: string, [least, most]: readonly [number, number]) => {
  const length = readBase64(text)?.length ?? 0
  return length >= least && length <= most
}

const isWithin = (text: string, [least, most]: readonly [number, number]) =>
  /^[+-]?[0-9]{1,20}$/.test(text) && Number(text) >= least && Number(text) <= most
