import type { ReactNode } from 'react'

export type TagColour = 'blue' | 'green' | 'yellow' | 'red' | 'purple' | 'grey'

/** A state in a word. The word tells; the colour only helps. */
export function Tag({ colour = 'blue', children }: { colour?: TagColour; children: ReactNode }) {
  return (
    <strong className={`govuk-tag${colour === 'blue' ? '' : ` govuk-tag--${colour}`}`}>{children}</strong>
  )
}
