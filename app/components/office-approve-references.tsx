import type { ReferenceKind } from '#app/domain/reference-pattern.ts'
import type { ControlProps } from './control.tsx'
import { useTranslator } from './language.tsx'
import { TextField } from './text-field.tsx'

/** What an approval would give now; empty lists for what is registered already. */
export type ProposedReferences = Readonly<Record<ReferenceKind, readonly string[]>>

type Props = {
  references: ProposedReferences
  documentTypeNames: readonly string[]
  control: (name: string, proposed: string) => Pick<ControlProps, 'name' | 'value' | 'error'>
}

const ONE_EACH = ['institution', 'issuer', 'application'] as const

/** The references that will be given, each open to change. */
export function OfficeApproveReferences({ references, documentTypeNames, control }: Props) {
  const t = useTranslator()
  return (
    <fieldset className="govuk-fieldset govuk-!-margin-bottom-6" aria-describedby="references-hint">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t('office.approve.references')}
      </legend>
      <p id="references-hint" className="govuk-hint">
        {t('office.approve.referencesHint')}
      </p>
      {ONE_EACH.map((kind) =>
        references[kind].map((proposed) => (
          <TextField
            key={kind}
            {...control(`reference.${kind}.0`, proposed)}
            label={t(`office.approve.reference.${kind}`)}
            width={20}
            code
          />
        )),
      )}
      {references.documentType.map((proposed, index) => (
        <TextField
          key={proposed}
          {...control(`reference.documentType.${index}`, proposed)}
          label={t('office.approve.reference.documentType', { name: documentTypeNames[index] ?? '' })}
          width={20}
          code
        />
      ))}
    </fieldset>
  )
}
