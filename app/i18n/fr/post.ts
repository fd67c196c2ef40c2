import type { Translation } from '#app/i18n/catalogue.ts'
import type { post as english } from '#app/i18n/en/post.ts'

export const post: Translation<typeof english> = {}
