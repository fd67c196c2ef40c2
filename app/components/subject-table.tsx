import { useEffect, useState } from 'react'
import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'
import { useTranslator } from './language.tsx'

type Props = { subject: readonly SubjectAttribute[] }

/** The subject, part by part, to read and to copy into the order form of the certificate authority. */
export function SubjectTable({ subject }: Props) {
  const t = useTranslator()
  const [copied, setCopied] = useState(false)
  const [canCopy, setCanCopy] = useState(false)
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), [])
  const copy = async () => {
    await navigator.clipboard.writeText(subject.map(({ type, value }) => `${type}\t${value}`).join('\n'))
    setCopied(true)
  }
  return (
    <>
      <table className="govuk-table subject-table">
        <caption className="govuk-table__caption govuk-table__caption--s">
          {t('subjectTable.caption')}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {t('subjectTable.part')}
            </th>
            <th scope="col" className="govuk-table__header">
              {t('subjectTable.value')}
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {subject.map(({ type, value }) => (
            <tr className="govuk-table__row" key={`${type}=${value}`}>
              <th scope="row" className="govuk-table__header">
                {t(`attribute.${type}`)}
              </th>
              <td className="govuk-table__cell">
                <code>{value}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {canCopy && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void copy()}>
          {t(copied ? 'subjectTable.copied' : 'subjectTable.copy')}
        </button>
      )}
    </>
  )
}
