/** A value that breaks what is careless: `url` is it in an address, percent-encoded or already odd there. */
export type Payload = { text: string; url: string }

const SQL = [
  ...["'", '"', '`', "''", "')", '";--', '\\', "\\'", '%', '_', '%%', "%'", ';', '--', '/*', '*/', '#'],
  ...[
    "' OR '1'='1",
    "' OR 1=1--",
    "') OR ('1'='1",
    '1 OR 1=1',
    "1' AND '1'='2",
    '" OR ""="',
    "x' OR x IS NULL--",
  ],
  ...[
    "'; DROP TABLE dossiers;--",
    "'; DELETE FROM events;--",
    "1; UPDATE persons SET email='x'",
    "'||'a",
    "' || 1/0",
  ],
  ...["' UNION SELECT NULL--", "' UNION SELECT token_hash FROM api_tokens--", '1) UNION SELECT 1,2,3--'],
  ...["'; SELECT pg_sleep(9)--", '1 AND 1=(SELECT 1 FROM pg_sleep(9))', "'; COPY t TO PROGRAM 'id'--"],
  ...[
    "'::uuid",
    '$1',
    '$$x$$',
    "E'\\x27'",
    '{1,2',
    "{'a':1}",
    "' LIKE '%",
    "'; SET ROLE ebox_office;--",
    'ctid',
  ],
  ...[
    "current_setting('app.workspace')",
    "'; SELECT set_config('app.workspace','x',false);--",
    'NULL',
    'null',
  ],
]
const CODE = [
  ...[
    '{{7*7}}',
    '$\u007B7*7}',
    '<%= 7*7 %>',
    '#{7*7}',
    '*{7*7}',
    '@(7*7)',
    '{{constructor.constructor("return 1")()}}',
  ],
  ...[
    '`id`',
    '$(id)',
    '|id',
    '; id',
    '&& id',
    '%s%s%s%n',
    '%x%x%x',
    '{0}',
    '\\u0041',
    '$&',
    '$`',
    '(?:',
    '[',
    ')',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__proto__[x]',
    'constructor.prototype',
  ],
  ...['{"$ne":null}', '[object Object]', '{}', '[]', 'undefined', 'NaN', 'true', '() => 1', 'process.exit()'],
]
const MARKUP = [
  ...[
    '<script>alert(1)</script>',
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    '</script><script>',
  ],
  ...[
    '<svg/onload=alert(1)>',
    '<!--',
    ']]>',
    '<?xml version="1.0"?>',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '&lt;script&gt;',
    '&#x3C;',
    '\u2028alert(1)',
  ],
]
const PATHS = [
  ...['.', '..', '../', '../../etc/passwd', '..\\..\\windows', '....//', '/etc/passwd', 'file:///etc/passwd'],
  ...[
    '..%2f',
    '%2e%2e%2f',
    '%252e%252e%252f',
    '..;/',
    '/',
    '//evil.example',
    '\\\\evil.example',
    'C:\\',
    '~',
    '.env',
  ],
  ...[
    '.git/config',
    'con',
    'nul',
    'a.data',
    '.data',
    '_root.data',
    '?',
    '&a=b',
    '#x',
    ';jsessionid=1',
    '*',
    'http://127.0.0.1',
  ],
]
const LINES = [
  '\r\n',
  '\n',
  '\r',
  'a\r\nSet-Cookie: a=b',
  'a\nBcc: b@c.be',
  '\r\n\r\n<html>',
  '\u0085',
  '\u2028',
  '\u2029',
]
const CONTROLS = [0, 1, 7, 8, 9, 11, 12, 27, 31, 127, 128, 159].map(
  (code) => `a${String.fromCharCode(code)}b`,
)
const LETTERS = [
  ...[
    '\u0000',
    '\u0000\u0000',
    '\uFEFF',
    '\uFFFD',
    '\uFFFE',
    '\uFFFF',
    '\u{10FFFF}',
    '\u{1F600}',
    'e\u0301',
    '\u00E9',
  ],
  ...[
    '\u202Eabc',
    '\u2066abc\u2069',
    '\u200B',
    '\u200D',
    '\u00AD',
    '\u00A0',
    '\u3000',
    'ﬀ',
    'İ',
    'ß',
    'ı',
    'K',
    '\u0421',
  ],
  ...[
    '\u0660\u0661',
    '１２３',
    '①',
    'a\u0300'.repeat(60),
    '👨‍👩‍👧‍👦',
    'א',
    'العربية',
    '日本語',
    '\uD800',
    '\uDC00',
    'a\uD83D',
    '\uDE00\uD83D',
  ],
]
const NUMBERS = [
  ...[
    '0',
    '-1',
    '1',
    '00',
    '+1',
    '1e9',
    '1e309',
    '0x10',
    '0b1',
    '1.5',
    '1,5',
    ' 1',
    '1 ',
    '2147483647',
    '2147483648',
  ],
  ...[
    '-2147483649',
    '9007199254740993',
    '9223372036854775808',
    '999999999999999999999999',
    '-0',
    'Infinity',
    '½',
  ],
  ...[
    '0671516647',
    '0671.516.647',
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ],
  ...[
    '00000000-0000-0000-0000-00000000000g',
    '{00000000-0000-0000-0000-000000000000}',
    '0000-00-00',
    '2026-02-30_2026-02-30T00:00:00.000Z_00000000-0000-4000-8000-000000000000',
    'infinity_9999-12-31T23:59:59.999Z_00000000-0000-4000-8000-000000000000',
    '2026-02-30T99:99:99.999Z',
  ],
]
const LENGTHS = [
  '',
  ' ',
  '\t',
  'x'.repeat(41),
  'x'.repeat(256),
  'x'.repeat(2001),
  '9'.repeat(400),
  'é'.repeat(700),
  '/'.repeat(300),
  '('.repeat(500),
  'a:'.repeat(500),
  ' '.repeat(1000),
]

/** Odd only in an address: not UTF-8, encoded twice, encoded half. */
const ADDRESSES = [
  '%',
  '%0',
  '%zz',
  '%00',
  '%2500',
  '%C0%AF',
  '%C0%80',
  '%ED%A0%80',
  '%F4%90%80%80',
  '%FF',
  '%E9',
  '%80',
  '%25%32%37',
  '%u0027',
  '+',
  '%2B',
  '%E2%80%A8',
  "'",
  ';',
  '|',
  '..%5c',
  '%5c',
  '=',
  '[]',
  '%23',
  '%3F',
]

const encoded = (text: string): string =>
  [...text]
    .map((letter) => (/\p{Cs}/u.test(letter) ? lone(letter.charCodeAt(0)) : encodeURIComponent(letter)))
    .join('')

/** Half of a pair as careless encoders write it (CESU-8): three bytes that are no UTF-8. */
const lone = (code: number): string =>
  [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
    .map((byte) => `%${byte.toString(16).toUpperCase()}`)
    .join('')

export const PAYLOADS: readonly Payload[] = [
  ...[...SQL, ...CODE, ...MARKUP, ...PATHS, ...LINES, ...CONTROLS, ...LETTERS, ...NUMBERS, ...LENGTHS].map(
    (text) => ({ text, url: encoded(text) }),
  ),
  ...ADDRESSES.map((url) => ({ text: url, url })),
]

/** What an answer to any of them must never show. */
export const STACK = /\n\s+at |node_modules|\/app\/routes\/|PostgresError|syntax error|drizzle|invalid input/i
