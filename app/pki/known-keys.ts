export const KNOWN_KEYS: ReadonlySet<string> = new Set([])
