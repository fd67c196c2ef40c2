/** The number of an entry of the log in an address, to show those before it; undefined for anything else. */
export const readEntryNumber = (asked: string | null): number | undefined =>
  asked !== null && /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : undefined
