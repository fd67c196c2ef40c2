import { ChecklistToPrint } from '#app/components/guide/checklist-to-print.tsx'
import { pageTitle } from '#app/components/page-title.tsx'

export const handle = pageTitle('guide.checklist.title')

export default ChecklistToPrint
