import type { Der } from '#app/pki/der.ts'

type Pick = (below: number) => number

/** A value that can be changed and written again, its parents' lengths with it; `liberty`: a length as BER allows. */
type Tree = { tag: number; content: Uint8Array; children: Tree[]; liberty?: 'long' | 'indefinite' }

const CONSTRUCTED = 0x20

const treeOf = ({ tag, content, children }: Der): Tree => ({ tag, content, children: children.map(treeOf) })

function write({ tag, content, children, liberty }: Tree): Buffer {
  const body = tag & CONSTRUCTED ? Buffer.concat(children.map(write)) : Buffer.from(content)
  if (liberty === 'indefinite') return Buffer.concat([Buffer.from([tag, 0x80]), body, Buffer.from([0, 0])])
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length, liberty === 'long')]), body])
}

function lengthOf(length: number, long: boolean): number[] {
  if (long) return [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff]
  if (length < 0x80) return [length]
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
}

const nodesOf = (tree: Tree): Tree[] => [tree, ...tree.children.flatMap(nodesOf)]

const TAGS = [0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0c, 0x13, 0x14, 0x16, 0x1e, 0x30, 0x31, 0xa0, 0x80]
/** Short names of the same length: countryName, organisation, unit, common name; key usages; signature algorithms. */
const LAST_OCTETS = [3, 6, 7, 8, 10, 11, 12, 13, 14, 15, 19, 37]

/** One thing that a writer of requests may do wrong, or differently. */
const CHANGES: readonly ((node: Tree, pick: Pick) => void)[] = [
  (node, pick) => void node.children.splice(pick(node.children.length || 1), 1),
  (node, pick) => {
    const at = pick(node.children.length || 1)
    const child = node.children[at]
    if (child) node.children.splice(at, 0, child)
  },
  (node) => void node.children.reverse(),
  (node, pick) => {
    const last = node.children.pop()
    if (last) node.children.splice(pick(node.children.length + 1), 0, last)
  },
  (node, pick) => {
    node.tag = TAGS[pick(TAGS.length)] ?? node.tag
  },
  (node) => {
    node.liberty = 'long'
  },
  (node) => {
    if (node.tag & CONSTRUCTED) node.liberty = 'indefinite'
  },
  (node, pick) =>
    void node.children.push({ tag: TAGS[pick(TAGS.length)] ?? 5, content: new Uint8Array(), children: [] }),
  (node, pick) => {
    node.content = node.content.slice()
    if (node.content.length > 0) node.content[pick(node.content.length)] = pick(256)
  },
  (node, pick) => {
    node.content = Uint8Array.from([
      ...node.content,
      ...Array.from({ length: 1 + pick(70) }, () => 32 + pick(95)),
    ])
  },
  (node) => {
    node.content = node.content.subarray(1)
  },
  (node) => {
    node.content = Uint8Array.from([0, ...node.content])
  },
  (node, pick) => {
    node.content = node.content.slice()
    if (node.tag === 0x06) node.content[node.content.length - 1] = LAST_OCTETS[pick(LAST_OCTETS.length)] ?? 0
  },
]

/** Changes one or two values somewhere in a tree; lengths around them are made to fit. */
export function mutate(der: Der, pick: Pick): Uint8Array {
  const tree = treeOf(der)
  for (let times = 1 + pick(2); times > 0; times -= 1) {
    const nodes = nodesOf(tree)
    const node = nodes[pick(nodes.length)]
    if (node) CHANGES[pick(CHANGES.length)]?.(node, pick)
  }
  return new Uint8Array(write(tree))
}
