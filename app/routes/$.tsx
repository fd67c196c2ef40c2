import { data } from '@remix-run/node'

/** Every address without a page: the root's error page answers, in the reader's language and with its shell. */
export function loader() {
  throw data(null, { status: 404 })
}

/** A post to such an address is answered the same. */
export function action() {
  return loader()
}

export default function NotFound() {
  return null
}
