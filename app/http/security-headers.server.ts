import type { Response } from 'express'

const YEAR = 365 * 24 * 60 * 60

const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/** On every answer, refusals and static files included; the policy of the page is set beside these. */
export function setSecurityHeaders(response: Response): void {
  response.set({
    'Strict-Transport-Security': `max-age=${YEAR}; includeSubDomains`,
    'X-Content-Type-Options': 'nosniff',
    // Not no-referrer: browsers then send `Origin: null` with a form, and the gate would refuse our own pages.
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Cache-Control': 'no-store',
  })
}
