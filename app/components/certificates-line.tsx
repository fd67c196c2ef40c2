import { useId } from 'react'
import type { CertificateState } from '#app/domain/certificate-state.ts'
import { overlapsOf, shareOf, spanOf, yearsWithin } from '#app/domain/certificate-timeline.ts'
import { useTranslator } from './language.tsx'

/** `serial` names it; ISO times. */
export type LinedCertificate = {
  id: string
  serial: string
  state: CertificateState
  notBefore: string
  notAfter: string
}

type Props = { title: string; certificates: readonly LinedCertificate[]; now: string }

const ROW = 40
const BAR = 14
const BOTTOM = 40

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`

/** A serial number by its last digits, as the table beside it names it too. */
export const shortSerial = (serial: string): string => (serial.length > 12 ? `…${serial.slice(-12)}` : serial)

/**
 * When each certificate counts, and when two count both, in SVG made on the server. Places are in shares of the width
 * and letters in pixels; a table beside it tells the same.
 */
export function CertificatesLine({ title, certificates, now }: Props) {
  const t = useTranslator()
  const id = useId()
  const span = spanOf(certificates, now)
  if (!span) return null
  const rows = certificates.toSorted((a, b) => (a.notBefore < b.notBefore ? -1 : 1))
  const foot = rows.length * ROW
  const today = shareOf(now, span)
  return (
    <figure className="portal-line">
      <svg
        width="100%"
        height={foot + BOTTOM}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{t('certificates.line.description')}</desc>
        {overlapsOf(certificates).map((overlap) => (
          <rect
            key={overlap.from}
            className="portal-line__overlap"
            x={percent(shareOf(overlap.from, span))}
            width={percent(shareOf(overlap.to, span) - shareOf(overlap.from, span))}
            y="0"
            height={foot}
          />
        ))}
        {yearsWithin(span).map((year) => (
          <Year key={year} share={shareOf(year, span)} name={year.slice(0, 4)} foot={foot} />
        ))}
        {rows.map((certificate, row) => (
          <Bar key={certificate.id} certificate={certificate} span={span} y={row * ROW} />
        ))}
        <line className="portal-line__today" x1={percent(today)} x2={percent(today)} y1="0" y2={foot} />
        {rows.map((certificate, row) => (
          <Name key={certificate.id} certificate={certificate} span={span} y={row * ROW} />
        ))}
        <text x={percent(today)} y={foot + 34} textAnchor={anchorAt(today)}>
          {t('certificates.line.today')}
        </text>
      </svg>
    </figure>
  )
}

/** How a word stands at its place without leaving the picture. */
const anchorAt = (share: number) => (share > 0.8 ? 'end' : share < 0.2 ? 'start' : 'middle')

function Year({ share, name, foot }: { share: number; name: string; foot: number }) {
  return (
    <>
      <line className="portal-line__year" x1={percent(share)} x2={percent(share)} y1="0" y2={foot + 4} />
      <text className="portal-line__year-name" x={percent(share)} y={foot + 18} textAnchor={anchorAt(share)}>
        {name}
      </text>
    </>
  )
}

type BarProps = { certificate: LinedCertificate; span: { from: string; to: string }; y: number }

function Bar({ certificate: { state, notBefore, notAfter }, span, y }: BarProps) {
  const [start, end] = [shareOf(notBefore, span), shareOf(notAfter, span)]
  return (
    <rect
      className={`portal-line__bar portal-line__bar--${state}`}
      x={percent(start)}
      width={percent(end - start)}
      y={y + 19}
      height={BAR}
    />
  )
}

function Name({ certificate: { serial, notBefore, notAfter }, span, y }: BarProps) {
  const [start, end] = [shareOf(notBefore, span), shareOf(notAfter, span)]
  const isLate = start > 0.6
  return (
    <text x={percent(isLate ? end : start)} y={y + 14} textAnchor={isLate ? 'end' : 'start'}>
      {shortSerial(serial)}
    </text>
  )
}
