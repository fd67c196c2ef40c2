import type { ClientActionFunctionArgs } from '@remix-run/react'
import { describe, expect, it } from 'vitest'
import { keepDataOnAutosave } from './keep-data-on-autosave.ts'
import { surviveOutage } from './survive-outage.ts'

const post = (intent: string, serverAction: () => Promise<unknown>): Promise<unknown> => {
  const body = new URLSearchParams({ intent, nameFr: 'Silly' })
  const request = new Request('http://localhost/dossiers/1/institution', { method: 'POST', body })
  const asked = serverAction as ClientActionFunctionArgs['serverAction']
  return surviveOutage({ request, params: {}, serverAction: asked })
}

const noServer = async () => {
  throw new TypeError('Failed to fetch')
}

describe('a post of an answer form', () => {
  it('is answered by the server when there is one', async () => {
    expect(await post('autosave', async () => ({ saved: true }))).toEqual({ saved: true })
  })

  it('keeps the form when no server answers', async () => {
    expect(await post('autosave', noServer)).toEqual({ unreachable: true })
    expect(await post('continue', noServer)).toEqual({ refusal: 'form.unreachable' })
  })

  it('shows the error page when the server answered that it failed', async () => {
    const failing = async () => {
      throw new Error('Unexpected Server Error')
    }
    await expect(post('continue', failing)).rejects.toThrow('Unexpected Server Error')
  })

  it('goes on to the next page as a new document', async () => {
    const redirecting = async () => {
      throw new Response(null, { status: 302, headers: { Location: '/dossiers/1/application' } })
    }
    const next: unknown = await post('continue', redirecting).catch((answer: unknown) => answer)
    const headers = next instanceof Response ? Object.fromEntries(next.headers) : {}
    expect(headers).toEqual({ location: '/dossiers/1/application', 'x-remix-reload-document': 'true' })
  })
})

describe('the loaders around an answer form', () => {
  const reruns = (intent: string, actionResult: unknown): boolean => {
    const formData = new FormData()
    formData.set('intent', intent)
    const url = new URL('http://localhost/dossiers/1/institution')
    const at = { currentUrl: url, nextUrl: url, currentParams: {}, nextParams: {} }
    return keepDataOnAutosave({ ...at, formData, actionResult, defaultShouldRevalidate: true })
  }

  it('run again after a post, but not after an autosave, a refusal or an outage', () => {
    expect(reruns('continue', { errors: {} })).toBe(true)
    expect(reruns('autosave', { saved: true })).toBe(false)
    expect(reruns('continue', { refusal: 'form.unreachable' })).toBe(false)
    expect(reruns('continue', { refusal: 'refusal.save.state', answers: {} })).toBe(false)
  })
})
