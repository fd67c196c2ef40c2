import { useRouteLoaderData } from '@remix-run/react'

/** For browsers that tell neither Origin nor Sec-Fetch-Site: the session's own token lets the form through the gate. */
export function FormToken() {
  const shell = useRouteLoaderData<{ formToken?: string }>('root')
  return shell?.formToken ? <input type="hidden" name="formToken" value={shell.formToken} /> : null
}
