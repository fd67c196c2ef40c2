import type { DossierState } from '#app/domain/dossier-state.ts'
import { useTranslator } from './language.tsx'
import { Tag, type TagColour } from './tag.tsx'

const COLOURS: Readonly<Record<DossierState, TagColour>> = {
  draft: 'grey',
  submitted: 'blue',
  inReview: 'purple',
  changesRequested: 'yellow',
  approved: 'green',
  rejected: 'red',
  withdrawn: 'grey',
}

/** The state of a dossier, in a word. */
export function StateTag({ state }: { state: DossierState }) {
  const t = useTranslator()
  return <Tag colour={COLOURS[state]}>{t(`state.${state}`)}</Tag>
}
