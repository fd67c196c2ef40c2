import { expect, it } from 'vitest'
import { preferredMedia } from './preferred-media.ts'

it.each([
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['application/xml', 'application/xml'],
  ['application/json;q=0.5, application/xml', 'application/xml'],
  ['application/*;q=0.2, application/jose;q=0.3', 'application/jose'],
  ['text/html, */*;q=0.1', 'application/json'],
  ['application/json;q=0, */*;q=0.1', 'application/xml'],
  ['APPLICATION/XML', 'application/xml'],
  ['text/html', undefined],
  ['application/json;q=0', undefined],
])('of Accept: %s it is %s', (accept, preferred) => {
  expect(preferredMedia(accept, ['application/json', 'application/xml', 'application/jose'])).toBe(preferred)
})
