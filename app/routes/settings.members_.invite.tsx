import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { Message } from '#app/domain/message.ts'
import { MEMBER_ROLES, may } from '#app/domain/permission.ts'
import { readForm } from '#app/http/answers-form.ts'
import { requireWorkspace, workspaceAddress } from '#app/http/workspace.server.ts'
import { inviteMember } from '#app/services/members/invite-member.server.ts'

export const handle = pageTitle('members.invite.title')

export async function loader(args: LoaderFunctionArgs) {
  const { partner } = await requireWorkspace(args)
  const back = workspaceAddress('members', partner.workspaceId)
  if (!may(partner, 'members.manage')) throw redirect(back)
  return { back }
}

const FIELDS = ['email', 'role', 'mandateHolder', 'mandateBasis'] as const

export async function action(args: ActionFunctionArgs) {
  const { partner } = await requireWorkspace(args)
  const form = readForm(await args.request.formData(), FIELDS)
  if (!form) throw data(null, 400)
  const { email = '', role = '', mandateHolder = '', mandateBasis = '' } = form
  const typed = { email, role, mandateHolder, mandateBasis }
  const invited = await inviteMember(partner, typed)
  if (invited.ok) return redirect(workspaceAddress('members', partner.workspaceId, 'invited'))
  return data({ refusal: invited.refusal, typed }, invited.refusal.field ? 400 : 409)
}

type Field = (typeof FIELDS)[number]
const NOTHING: Readonly<Record<Field, string>> = { email: '', role: '', mandateHolder: '', mandateBasis: '' }

export default function Invite() {
  const t = useTranslator()
  const { back } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const error = refused && { name: refused.refusal.field, text: t.message(refused.refusal.message) }
  return (
    <Page heading={t('members.invite.title')} backTo={back}>
      <ErrorSummary errors={error ? [error] : []} />
      <p className="govuk-body">{t('members.invite.lead')}</p>
      <form method="post" noValidate>
        <FormToken />
        <Questions typed={refused?.typed ?? NOTHING} refusal={refused?.refusal} />
        <button type="submit" className="govuk-button">
          {t('members.invite.submit')}
        </button>
      </form>
    </Page>
  )
}

type Props = {
  typed: Readonly<Record<Field, string>>
  refusal: { message: Message; field?: string } | undefined
}

function Questions({ typed, refusal }: Props) {
  const t = useTranslator()
  const at = (name: Field) => ({
    name,
    value: typed[name],
    error: refusal?.field === name ? t.message(refusal.message) : undefined,
  })
  const isOpen = [typed.mandateHolder, typed.mandateBasis].some((text) => text !== '')
  return (
    <>
      <TextField
        {...at('email')}
        type="email"
        label={t('members.invite.email')}
        hint={t('members.invite.email.hint')}
        autoComplete="off"
      />
      <RadioField
        {...at('role')}
        label={t('members.invite.role')}
        choices={MEMBER_ROLES.map((value) => ({
          value,
          text: t(`role.${value}`),
          hint: t(`role.${value}.what`),
        }))}
      />
      <details className="govuk-details" open={isOpen || undefined}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t('members.invite.mandate')}</span>
        </summary>
        <div className="govuk-details__text">
          <p className="govuk-body">{t('members.invite.mandate.what')}</p>
          <TextField
            {...at('mandateHolder')}
            label={t('members.invite.mandateHolder')}
            optional
            inputMode="numeric"
            width={20}
          />
          <TextArea
            {...at('mandateBasis')}
            label={t('members.invite.mandateBasis')}
            hint={t('members.invite.mandateBasis.hint')}
            optional
          />
        </div>
      </details>
    </>
  )
}
