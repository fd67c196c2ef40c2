import { z } from 'zod/mini'

/** What the log tells of a violation: no address, no sample of a script, nothing that a person typed. */
export type PolicyViolation = {
  /** The directive that stopped it. */
  directive: string
  blocked: 'inline' | 'eval' | 'data' | 'blob' | 'self' | 'elsewhere' | 'unknown'
  /** The page's address as its report tells it, for the log to shorten; undefined when it is none of ours. */
  path: string | undefined
}

/** As browsers write it for `report-uri` (Content Security Policy level 3, section 5.3). */
const Older = z.object({
  'csp-report': z.object({
    'document-uri': z.string(),
    'effective-directive': z.optional(z.string()),
    'violated-directive': z.optional(z.string()),
    'blocked-uri': z.optional(z.string()),
  }),
})

/** As browsers write them for `report-to`: several at once, reports of other kinds among them. */
const Newer = z.array(
  z.object({
    type: z.string(),
    body: z.object({
      documentURL: z.string(),
      effectiveDirective: z.string(),
      blockedURL: z.optional(z.nullable(z.string())),
    }),
  }),
)

const DIRECTIVE = /^[a-z]+(-[a-z]+){0,3}$/
const LONGEST_DIRECTIVE = 30

type Said = { page: string; directive: string; blocked: string }

/** The violations of a report's body; undefined when it is none. `origin` is the portal's own. */
export function readPolicyReport(body: string, origin: string): PolicyViolation[] | undefined {
  return said(body)?.map(({ page, directive, blocked }) => ({
    directive: directive.length <= LONGEST_DIRECTIVE && DIRECTIVE.test(directive) ? directive : 'unknown',
    blocked: kindOf(blocked, origin),
    path: isOf(page, origin) ? new URL(page).pathname : undefined,
  }))
}

function said(body: string): Said[] | undefined {
  const json = parsed(body)
  const older = Older.safeParse(json)
  if (older.success) {
    const report = older.data['csp-report']
    const directive = report['effective-directive'] ?? report['violated-directive'] ?? ''
    return [{ page: report['document-uri'], directive, blocked: report['blocked-uri'] ?? '' }]
  }
  const newer = Newer.safeParse(json)
  if (!newer.success) return undefined
  return newer.data
    .filter(({ type }) => type === 'csp-violation')
    .map(({ body }) => ({
      page: body.documentURL,
      directive: body.effectiveDirective,
      blocked: body.blockedURL ?? '',
    }))
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const isOf = (address: string, origin: string): boolean =>
  URL.canParse(address) && new URL(address).origin === origin

function kindOf(blocked: string, origin: string): PolicyViolation['blocked'] {
  const word = /^(inline|eval|data|blob|self)(:|$)/.exec(blocked)?.[1]
  if (word === 'inline' || word === 'eval' || word === 'data' || word === 'blob' || word === 'self')
    return word
  if (isOf(blocked, origin)) return 'self'
  return URL.canParse(blocked) ? 'elsewhere' : 'unknown'
}
