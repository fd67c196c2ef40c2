import { GuidePage } from '#app/components/guide/guide-page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'

export const handle = pageTitle('shell.guide')

export default GuidePage
