import type { SoapFinding } from './finding.ts'
import { attributeOf, type XmlElement } from './xml-tree.ts'

const KINDS = ['PING', 'DEFAULT', 'DEEP']

/** The one request of the monitoring contract: empty, with the kind of check as an attribute. */
export function judgeHealthCheck(request: XmlElement): SoapFinding[] {
  const kind = attributeOf(request, 'type') ?? 'DEFAULT'
  const element = 'HealthCheckRequest'
  return [
    ...(KINDS.includes(kind)
      ? []
      : [
          {
            rule: 'schema.oneOf',
            params: { element: `${element}/type`, allowed: KINDS.join(', ') },
          } as const,
        ]),
    ...(request.children.length === 0 ? [] : [{ rule: 'schema.extra', params: { element } } as const]),
    ...(request.attributes.some(({ local, uri }) => local !== 'type' || uri !== '')
      ? [{ rule: 'schema.attribute', params: { element } } as const]
      : []),
  ]
}
