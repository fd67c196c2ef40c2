import type { RemarkPart } from '#app/domain/remark.ts'

/** A remark as a mail carries it: where it is pinned, the officer's words, and the path at which it is mended. */
export type MailedRemark = {
  part: RemarkPart
  field: string
  /** Of the document type, in the mail's language. */
  name: string
  text: string
  link: string
}

/** As a mail's parameter, which is one text. */
export const writeMailedRemarks = (remarks: readonly MailedRemark[]): string =>
  remarks.length === 0 ? '' : JSON.stringify(remarks)

/** Empty when there are none, and in mails of before there were remarks. */
export const readMailedRemarks = (text: string): MailedRemark[] =>
  text === '' ? [] : (JSON.parse(text) as MailedRemark[])
