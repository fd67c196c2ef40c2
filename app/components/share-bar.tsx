/** A count with a bar as long as its share of the highest; the number tells, the bar lets compare at a glance. */
export function ShareBar({ text, value, highest }: { text: string; value: number; highest: number }) {
  const width = `${highest > 0 ? Math.round((value / highest) * 1000) / 10 : 0}%`
  return (
    <span className="portal-share">
      <span className="portal-share__text">{text}</span>
      <svg className="portal-share__bar" height="12" aria-hidden="true">
        <rect className="portal-plot__bar-0" x="0" y="0" width={width} height="12" />
      </svg>
    </span>
  )
}
