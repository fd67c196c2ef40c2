/** The name of an entry in a key store: what no tool changes and no shell reads as anything else. */
export const isAlias = (typed: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/.test(typed)
