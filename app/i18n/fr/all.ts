import { api } from './api.ts'
import { browser } from './browser.ts'
import { office } from './office.ts'
import { post } from './post.ts'
import { security } from './security.ts'

export const all = { ...browser, ...office, ...security, ...post, ...api } as const
