import type { Translation } from '../catalogue.ts'
import type { post as english } from '../en/post.ts'

export const post: Translation<typeof english> = {}
