import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { settings } from '#app/env.server.ts'
import { openingOf, optionalPerson, signedIn } from '#app/http/session.server.ts'
import { finishProviderFlow } from '#app/services/provider/finish.server.ts'

/**
 * Where the provider sends the browser back to. It consumes on GET, which a link from elsewhere cannot abuse: the flow
 * belongs to the browser that began it. Whatever it answers, the next page's address holds neither code nor state.
 */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const person = await optionalPerson(context)
  const outcome = await finishProviderFlow({
    address: new URL(context.page, settings().origin),
    browserId: context.browserId(),
    personId: person?.personId,
    language: context.language,
    opening: openingOf(request),
  })
  if (!outcome.ok) return redirect(`/sign-in/provider?refused=${outcome.refusal}`)
  const { value } = outcome
  return value.did === 'link'
    ? redirect('/settings/sign-in?linked')
    : signedIn(request, value.session, value.next)
}
