/** The page of a mailed link to a draft that the team prepared. */
export const claim = {
  'claim.title': 'A request form was prepared for you',
  'claim.what':
    'The eBox team has typed the form that you sent for {institution}. Take it over to check it, complete it and submit it. Nothing is submitted yet.',
  'claim.submit': 'Take the request form over',
  'claim.decline': 'If you sent no form, you have nothing to do: it is deleted by itself.',
  'claim.gone.title': 'This link does not work any more',
  'claim.gone':
    'It was used already, or it is older than 14 days. If the request form is yours, it is in your list; otherwise write to the eBox team.',
  'claim.other.title': 'This link is for another address',
  'claim.other':
    'The draft was prepared for {address}, but you are signed in as {email}. Sign in with that address.',
} as const
