export const institutionFields = {
  'enterpriseNumber.empty': 'Enter an enterprise number of ten digits, like 0671.516.647',
  'enterpriseNumber.placeholder':
    'This is the example number from the guide. Enter the number of your own institution.',
  'enterpriseNumber.characters':
    'Write the enterprise number with digits only: “{character}” does not belong in it. Dots, spaces and BE are allowed.',
  'enterpriseNumber.length':
    'An enterprise number has ten digits; you entered {count}. Compare it with the register (BCE/KBO).',
  'enterpriseNumber.establishment':
    'This looks like the number of an establishment unit, which starts with 2 to 8. Enter the enterprise number, which starts with 0 or 1.',
  'enterpriseNumber.firstDigit':
    'An enterprise number starts with 0 or 1. Compare it with the register (BCE/KBO).',
  'enterpriseNumber.checkDigits':
    'The last two digits ({found}) do not fit the others: a digit is wrong or two have changed places. Compare the number with the register (BCE/KBO).',
  'field.institution.enterpriseNumber.label': 'Enterprise number',
  'field.institution.enterpriseNumber.hint':
    'Ten digits, like 0671.516.647. Dots, spaces and BE are allowed.',
  'field.institution.enterpriseNumber.required': 'Enter the enterprise number of your institution',
  'field.institution.language.label': 'Language of your institution',
  'field.institution.language.hint': 'Mails and the request form will be in this language.',
  'field.institution.language.required': 'Choose the language of your institution',
  'field.institution.language.fr': 'French',
  'field.institution.language.nl': 'Dutch',
  'field.institution.language.de': 'German',
  'field.institution.nameFr.label': 'Short name in French',
  'field.institution.nameFr.hint': 'As citizens know it, for example SPF Stratégie et Appui.',
  'field.institution.nameFr.required': 'Enter the short name of your institution in French',
  'field.institution.nameNl.label': 'Short name in Dutch',
  'field.institution.nameNl.hint': 'As citizens know it, for example FOD Beleid en Ondersteuning.',
  'field.institution.nameNl.required': 'Enter the short name of your institution in Dutch',
  'field.institution.certificateName.label': 'Name in the certificate',
  'field.institution.certificateName.hint':
    'At most 64 characters. Choose it well: it stays in the certificate, and both environments use it.',
  'field.institution.certificateName.required': 'Enter the name that the certificate will carry',
  'field.institution.businessHelpdesk.label': 'E-mail for questions about your documents',
  'field.institution.businessHelpdesk.hint':
    'A shared mailbox that citizens may see, not the address of one person.',
  'field.institution.businessHelpdesk.required': 'Enter the mailbox for questions about your documents',
  'field.institution.technicalHelpdesk.label': 'E-mail for technical questions',
  'field.institution.technicalHelpdesk.hint':
    'A shared mailbox that the eBox team can write to, not the address of one person.',
  'field.institution.technicalHelpdesk.required': 'Enter the mailbox for technical questions',
  'field.institution.securityPlan.label': 'Does your institution have an information-security plan?',
  'field.institution.securityPlan.hint': 'Such a plan is a condition for publishing in the eBox.',
  'field.institution.securityPlan.required':
    'Choose whether your institution has an information-security plan',
  'field.institution.securityPlan.yes': 'Yes',
  'field.institution.securityPlan.no': 'Not yet',
  'field.institution.securityContact.label': 'E-mail for information security',
  'field.institution.securityContact.hint': 'The eBox team writes here about incidents.',
  'field.institution.securityContact.required': 'Enter the address for information security',
  'field.institution.appliesFor.label': 'For whom do you fill in this form?',
  'field.institution.appliesFor.required': 'Choose for whom you fill in this form',
  'field.institution.appliesFor.own': 'For my own institution',
  'field.institution.appliesFor.mandate': 'For another institution, on its mandate',
  'field.institution.mandateHolder.label': 'Enterprise number of your own organisation',
  'field.institution.mandateHolder.hint': 'The organisation that received the mandate. Ten digits.',
  'field.institution.mandateHolder.required':
    'Enter the enterprise number of the organisation that received the mandate',
  'field.institution.mandateBasis.label': 'On what is the mandate based?',
  'field.institution.mandateBasis.hint': 'For example a contract or a decision, with its date and reference.',
  'field.institution.mandateBasis.required':
    'Describe the contract or decision on which the mandate is based',
  'field.institution.nameDe.label': 'Short name in German',
  'field.institution.longNameFr.label': 'Full name in French',
  'field.institution.longNameNl.label': 'Full name in Dutch',
  'field.institution.longNameDe.label': 'Full name in German',
  'field.institution.url.label': 'Website',
  'field.institution.url.hint': 'The full address, like https://www.institution.be',
  'field.institution.logo.label': 'Address of the logo',
  'field.institution.logo.hint':
    'PNG, JPEG, GIF or SVG, square and under 100 pixels, like https://www.institution.be/logo.png',
  'field.institution.street.label': 'Street and number',
  'field.institution.postcode.label': 'Postcode',
  'field.institution.city.label': 'Town',
  'field.institution.region.label': 'Region',
  'field.institution.region.brussels': 'Brussels-Capital',
  'field.institution.region.flanders': 'Flanders',
  'field.institution.region.wallonia': 'Wallonia',
  'field.institution.businessHelpdeskPhone.label': 'Telephone for questions about your documents',
  'field.institution.technicalHelpdeskPhone.label': 'Telephone for technical questions',
} as const
