/** A remark of the team where it is mended; its words are in the reader's language already. */
export type NoticedRemark = { id: string; heading: string; text: string; to: string; link: string }

type Props = { id?: string | undefined; remarks: readonly NoticedRemark[] | undefined }

/** Remarks, right above the answer or the step they are about. */
export function RemarkNotice({ id, remarks }: Props) {
  if (!remarks?.length) return null
  return (
    <div id={id} className="portal-remark govuk-body">
      {remarks.map((remark) => (
        <div key={remark.id}>
          <strong>{remark.heading}</strong>
          <p className="portal-lines">{remark.text}</p>
          <a className="govuk-link" href={remark.to}>
            {remark.link}
          </a>
        </div>
      ))}
    </div>
  )
}
