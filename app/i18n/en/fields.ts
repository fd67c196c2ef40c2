export const fields = {
  'answer.email': '{label}: enter an address like name@institution.be',
  'answer.phone': '{label}: enter a telephone number like +32 2 123 45 67',
  'answer.url': '{label}: enter a full web address that starts with https://',
  'answer.date': '{label}: enter a date as year-month-day, like 2027-03-31',
  'answer.choice': '{label}: choose one of the answers',
  'answer.count': '{label}: enter a whole number of at least {min}, in digits',
  'answer.documentTypeId':
    '{label}: use 6 to 80 letters, digits, dots, colons, hyphens or underscores, with a letter or digit at both ends. What you entered has {length} characters.',
  'answer.invisible':
    '{label}: there is an invisible character in it ({codePoint}), often brought along by copying. Type the text again.',
  'answer.tooLong': '{label}: use at most {max} characters. Now there are {length}.',
} as const
