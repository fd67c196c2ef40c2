import { useRouteLoaderData } from '@remix-run/react'

/** Where the shell's own data did not arrive, the page still says whom to ask: the address in the guide. */
const GUIDE_MAILBOX = 'eboxintegration@smals.be'

/** The eBox team's mailbox. */
const useContact = (): string => useRouteLoaderData<{ contact?: string }>('root')?.contact ?? GUIDE_MAILBOX

export function ContactLink({ className = 'govuk-link' }: { className?: string }) {
  const contact = useContact()
  return (
    <a className={className} href={`mailto:${contact}`}>
      {contact}
    </a>
  )
}
