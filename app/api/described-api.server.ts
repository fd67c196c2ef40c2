import { settings } from '#app/env.server.ts'
import { openApiOf } from './openapi.ts'
import { OPERATIONS } from './operations.server.ts'

/** The OpenAPI document of this portal. */
export const describedApi = () => openApiOf(OPERATIONS, settings().origin)
