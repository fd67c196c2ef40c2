import { asOffice } from '#db/client.server.ts'
import { type OpenAccessRequest, openAccessRequests } from '#db/office.server.ts'

/** Who waits to be let into a registered institution, the longest first. */
export const listAccessRequests = (): Promise<OpenAccessRequest[]> => asOffice(openAccessRequests)
