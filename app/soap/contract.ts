import { type ComplexType, choice, complex, element, value } from './schema.ts'

/**
 * The requests of the EBoxMessage contract 1.8, as far as senders use it (the operations for internal use are left
 * out). public/contract says the same in XML Schema; the tests let xmllint compare the two.
 */
const CBE = value({ digits: 10 })
const INSS = value({ digits: 11 })
const NIHII = value({ digits: 8 })
const EBOX_TYPE = value({ oneOf: ['ENTERPRISE', 'CITIZEN'] })
const BOOLEAN = value({ oneOf: ['true', 'false', '1', '0'], collapse: true })

/** The kinds of file that an e-Box knows; it shows PDF only. */
const MIME = value({
  oneOf: [
    'application/pdf',
    'application/zip',
    'text/csv',
    'text/html',
    'text/plain',
    'text/xml',
    'application/vnd.oasis.opendocument.text',
    'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.presentation',
    'application/vnd.oasis.opendocument.graphics',
    'application/vnd.ms-excel',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.ms-powerpoint',
    'application/msword',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
})

const ENTITY = choice(
  [element('CompanyID', CBE), element('SubentityId', value({ max: 50, form: /^[A-Za-z0-9]+$/ }), 0)],
  [element('INSS', INSS)],
  [element('NIHII', NIHII)],
)
const QUALITY = choice(
  [element('QualityCode', value({ min: 1, max: 125 }))],
  [element('EboxType', EBOX_TYPE)],
)
const NAME = value({ min: 1, max: 100 })
const PERSON = complex(element('INSS', INSS), element('FirstName', NAME), element('LastName', NAME))

const MESSAGE_ID = complex(
  element('Ticket', value({ min: 1, max: 25 })),
  element('Sequence', value({ number: [0, 99_999], collapse: true }), 0),
)
const SENDER_ID = complex(element('Application', value({ min: 1, max: 150 })), element('Institution', CBE))
const DIGEST = complex(
  element('DigestMethod', value({ oneOf: ['SHA-1', 'SHA-256', 'SHA-512'] })),
  element('DigestValue', value({ base64: [1, 150] })),
)
const FILE = complex(
  element('Title', value({ min: 1, max: 400 })),
  element('Content', value({ collapse: true })),
  element('Digest', DIGEST, 0),
  element('DownloadFileName', value({ min: 1, max: 80 })),
  element('MIME', MIME, 0),
)
const ROW = complex(
  element('LeftCell', value({ min: 1, max: 50 })),
  element('RightCell', value({ min: 1, max: 150 })),
)
const TABLE = complex(element('Title', value({ min: 1, max: 50 })), element('Row', ROW, 1, 10))
const SHORT = value({ min: 1, max: 25 })
const EMAIL = value({ max: 80, form: /^[A-Za-z0-9._%-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,4}$/ })

const PUBLISH = complex(
  element('MessageID', MESSAGE_ID),
  element('SenderID', SENDER_ID, 0),
  element('RecipientID', complex(ENTITY, QUALITY, element('Person', PERSON, 0)), 1, 5),
  element('MessageType', value({ min: 6, max: 80 })),
  element('Document', FILE),
  element(
    'FreeInformation',
    complex(choice([element('FreeText', value({ min: 1, max: 5000 }))], [element('Table', TABLE)])),
    0,
  ),
  element('Meta', complex(element('Type', SHORT), element('Value', SHORT, 1, 10)), 0, 10),
  element('Annex', FILE, 0, 5),
  element('EmailAddresses', EMAIL, 0, 5),
  element('IsRegistered', BOOLEAN, 0),
)
const HAS_AN_EBOX = complex(QUALITY, element('EboxID', complex(ENTITY), 1, 1000))
const STATUS_OF = complex(element('EboxID', complex(ENTITY)), element('MessageID', MESSAGE_ID))
const GET_MESSAGE_STATUS = complex(QUALITY, element('Message', STATUS_OF, 1, 250))

export const OPERATIONS = {
  publishEboxMessage: { request: 'PublishEboxMessageRequest', type: PUBLISH },
  hasAnEbox: { request: 'HasAnEboxRequest', type: HAS_AN_EBOX },
  getMessageStatus: { request: 'GetMessageStatusRequest', type: GET_MESSAGE_STATUS },
} as const satisfies Record<string, { request: string; type: ComplexType }>

export type Operation = keyof typeof OPERATIONS | 'healthCheck'
