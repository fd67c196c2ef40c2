import { z } from 'zod/mini'
import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'

/** As Belgif writes it; the check digits are a rule that no pattern tells. */
export const enterpriseNumberSchema = z.string().check(
  z.regex(/^[0-1]\d{9}$/),
  z.refine((number) => readEnterpriseNumber(number).ok),
)
