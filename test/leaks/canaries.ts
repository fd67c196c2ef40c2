/** A person that the tests know by marks that stand nowhere else. */
export type MarkedPerson = { name: string; mailbox: string }

const BIRDS =
  'Merel Koolmees Roodborst Winterkoning Boomkruiper Mésange Pinson Fauvette Rouge-gorge Chardonneret Amsel Zeisig Kleiber Girlitz Stieglitz Wielewaal Nachtegaal Zwartkop Tjiftjaf Putter Alouette Hirondelle Moineau Verdier Linotte'

/** Fifty: twenty-five names and as many mailboxes. Every person that a test makes bears one of each. */
const MARKED_PEOPLE: readonly MarkedPerson[] = BIRDS.split(' ').map((bird, at) => ({
  name: `Kanarie-${bird} ${at}`,
  mailbox: `kanarie${at}${bird.toLowerCase().replace(/[^a-z]/g, '')}`,
}))

export const CANARIES: readonly string[] = MARKED_PEOPLE.flatMap(({ name, mailbox }) => [name, mailbox])

let made = 0

/** The next of them, so that all are about. */
export function markedPerson(): MarkedPerson {
  const [first] = MARKED_PEOPLE
  // Each test file is a process of its own: it begins somewhere else than the others.
  const person = MARKED_PEOPLE[(process.pid + made) % MARKED_PEOPLE.length] ?? first
  made += 1
  if (person === undefined) throw new Error('no marked people')
  return person
}
