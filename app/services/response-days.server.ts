import { asPartner } from '#db/client.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'

/** Within how many working days the team answers, as its admins have chosen. */
export const responseDays = async (): Promise<number> =>
  (await asPartner({}, readOfficeSettings)).responseDays
