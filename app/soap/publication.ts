import { elementsOf, textOf, type XmlElement } from './xml-tree.ts'

/** What decides whether a publication is accepted. Nothing of the recipient and nothing of the document. */
export type Published = {
  messageType: string
  sender?: { applicationId: string; enterpriseNumber: string }
  /** Of each recipient: `quality` is a quality code, which only enterprises and professionals have. */
  audiences: ('citizen' | 'enterprise')[]
}

/** Reads a publication that fits the schema. */
export function readPublication(request: XmlElement): Published {
  const sender = childOf(request, 'SenderID')
  return {
    messageType: textAt(request, 'MessageType'),
    ...(sender && {
      sender: {
        applicationId: textAt(sender, 'Application'),
        enterpriseNumber: textAt(sender, 'Institution'),
      },
    }),
    audiences: childrenOf(request, 'RecipientID').map((recipient) =>
      textAt(recipient, 'EboxType') === 'CITIZEN' ? 'citizen' : 'enterprise',
    ),
  }
}

export const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).filter(({ local }) => local === name)

export const childOf = (parent: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(parent, name)[0]

/** '' when there is none. */
export const textAt = (parent: XmlElement, name: string): string => {
  const child = childOf(parent, name)
  return (child && textOf(child)) ?? ''
}
