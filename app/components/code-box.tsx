/** Wide lines scroll inside their own box, which the keyboard can reach. */
export function CodeBox({ children }: { children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <pre className="recipe__code" tabIndex={0}>
      <code>{children}</code>
    </pre>
  )
}
