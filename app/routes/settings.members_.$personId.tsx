import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import type { Partner } from '#app/domain/actor.ts'
import { isMemberRole, MEMBER_ROLES, may } from '#app/domain/permission.ts'
import { type Result, refused } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import { notFound } from '#app/http/partner.server.ts'
import { requireWorkspace, workspaceAddress } from '#app/http/workspace.server.ts'
import { changeRole, handOver, removeMember } from '#app/services/members/change-members.server.ts'
import { openMembers } from '#app/services/members/open-members.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'

export const handle = pageTitle('member.title')

export async function loader(args: LoaderFunctionArgs) {
  const { partner } = await requireWorkspace(args)
  const back = workspaceAddress('members', partner.workspaceId)
  if (!may(partner, 'members.manage')) throw redirect(back)
  const { members } = await openMembers(partner, args.context.language)
  const member = members.find(({ personId }) => personId === args.params.personId)
  if (!member) throw notFound()
  const { name, role, personId } = member
  return { back, name, role, isSelf: personId === partner.personId }
}

export async function action(args: ActionFunctionArgs) {
  const { partner } = await requireWorkspace(args)
  const { personId } = args.params
  const form = readForm(await args.request.formData(), ['intent', 'role'])
  if (!form || !isUuid(personId)) throw data(null, 400)
  const { done, result } = act(partner, personId, form.intent, form.role ?? '')
  const answer = await result
  if (answer.ok) return redirect(workspaceAddress('members', partner.workspaceId, done))
  return data({ refusal: answer.refusal.message }, 409)
}

type Act = { done: 'changed' | 'handedOver' | 'removed'; result: Promise<Result<undefined>> }

function act(partner: Partner, personId: string, intent: string | undefined, role: string): Act {
  if (intent === 'handOver') return { done: 'handedOver', result: handOver(partner, personId) }
  if (intent === 'remove') return { done: 'removed', result: removeMember(partner, personId) }
  if (intent !== 'role') throw data(null, 400)
  const result = isMemberRole(role)
    ? changeRole(partner, personId, role)
    : Promise.resolve(refused('members.invite.role.required', 'role'))
  return { done: 'changed', result }
}

export default function Member() {
  const t = useTranslator()
  const { back, role, isSelf, ...member } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const name = member.name || t('members.unnamed')
  return (
    <Page heading={t('member.title')} caption={name} backTo={back}>
      <ErrorSummary errors={refusal ? [{ text: t.message(refusal) }] : []} />
      <form method="post">
        <FormToken />
        <RadioField
          name="role"
          label={t('member.role', { name })}
          value={role}
          choices={MEMBER_ROLES.map((value) => ({
            value,
            text: t(`role.${value}`),
            hint: t(`role.${value}.what`),
          }))}
        />
        <button type="submit" name="intent" value="role" className="govuk-button">
          {t('member.save')}
        </button>
      </form>
      {!isSelf && <WeightyAct act="handOver" name={name} />}
      {!isSelf && <WeightyAct act="remove" name={name} />}
    </Page>
  )
}

/** Says what follows before the button that does it. */
function WeightyAct({ act, name }: { act: 'handOver' | 'remove'; name: string }) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t(`member.${act}`)}</h2>
      <p className="govuk-body">{t(`member.${act}.what`, { name })}</p>
      <form method="post">
        <FormToken />
        <button type="submit" name="intent" value={act} className="govuk-button govuk-button--warning">
          {t(`member.${act}.submit`, { name })}
        </button>
      </form>
    </>
  )
}
