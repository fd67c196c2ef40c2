import { createContext, useContext } from 'react'

/**
 * The nonce of this answer's policy, for the scripts that Remix writes. Only the server knows it: in the browser it
 * is '', and a nonce must never be in loader data, where a script could read it.
 */
const NonceContext = createContext('')

export const NonceProvider = NonceContext.Provider

export const useNonce = (): string => useContext(NonceContext)
