import { api } from './api.ts'
import { browser } from './browser.ts'
import { office } from './office.ts'
import { post } from './post.ts'

export const all = { ...browser, ...office, ...post, ...api } as const
