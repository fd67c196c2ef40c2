import type { ReactNode } from 'react'

const REFERENCE = /([A-Z]{3}-(?:\d{4}-)?\d{6})/

/** A sentence in which no reference (`EBX-2026-000042`, `ISS-000007`) breaks at its hyphens. */
export function WholeReferences({ text }: { text: string }) {
  return text.split(REFERENCE).map(
    (part, at): ReactNode =>
      at % 2 === 1 ? (
        <span key={part} className="portal-whole">
          {part}
        </span>
      ) : (
        part
      ),
  )
}
