import { childOf, childrenOf, textAt } from './publication.ts'
import { elementsOf, textOf, type XmlElement } from './xml-tree.ts'

/** Whom a question is about: the names and values of the contract's EntityID, in its order. */
export type EntityId = (readonly [name: string, value: string])[]

export type StatusQuestion = { entity: EntityId; ticket: string; sequence: string }

export const readEntities = (request: XmlElement): EntityId[] => childrenOf(request, 'EboxID').map(readEntity)

export const readStatusQuestions = (request: XmlElement): StatusQuestion[] =>
  childrenOf(request, 'Message').map((message) => {
    const [entity, id] = [childOf(message, 'EboxID'), childOf(message, 'MessageID')]
    return {
      entity: entity ? readEntity(entity) : [],
      ticket: id ? textAt(id, 'Ticket') : '',
      sequence: id ? textAt(id, 'Sequence').trim() : '',
    }
  })

/** Which kind of e-Box the question is about: its first element. */
export const readQuality = (request: XmlElement): readonly [name: string, value: string] | undefined => {
  const [first] = elementsOf(request)
  return first && [first.local, textOf(first) ?? '']
}

const readEntity = (entity: XmlElement): EntityId =>
  elementsOf(entity).map((child) => [child.local, textOf(child) ?? ''])
