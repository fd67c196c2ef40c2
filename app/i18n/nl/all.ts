import { api } from './api.ts'
import { browser } from './browser.ts'
import { office } from './office.ts'
import { personalData } from './personal-data.ts'
import { post } from './post.ts'
import { security } from './security.ts'

export const all = { ...browser, ...office, ...security, ...personalData, ...post, ...api } as const
