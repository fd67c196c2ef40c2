import type { RemarkState } from '#app/domain/remark.ts'
import { useTranslator } from './language.tsx'
import { Tag, type TagColour } from './tag.tsx'

const COLOURS: Readonly<Record<RemarkState, TagColour>> = {
  open: 'yellow',
  answered: 'purple',
  accepted: 'green',
  withdrawn: 'grey',
}

/** Where a remark stands, in a word. */
export function RemarkStateTag({ state }: { state: RemarkState }) {
  const t = useTranslator()
  return <Tag colour={COLOURS[state]}>{t(`remarks.state.${state}`)}</Tag>
}
