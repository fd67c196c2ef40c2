type Props = {
  /** `again`: to show anew who is signed in. */
  intent: 'signIn' | 'link' | 'again'
  formToken: string
  text: string
  /** Where to go afterwards. */
  next?: string | undefined
}

/** Leads to the login provider. A plain form: the answer is another site, to which only a whole document can go. */
export function ProviderButton({ intent, formToken, text, next }: Props) {
  return (
    <form method="post" action="/sign-in/provider">
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value={intent} />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      <button type="submit" className="govuk-button govuk-button--secondary">
        {text}
      </button>
    </form>
  )
}
