/** The two environments of the EBoxMessage web service; each needs its own certificate (guide, section 5 and 6). */
export const ENVIRONMENTS = ['acceptance', 'production'] as const
export type Environment = (typeof ENVIRONMENTS)[number]

export const isEnvironment = (value: unknown): value is Environment =>
  ENVIRONMENTS.some((environment) => environment === value)
