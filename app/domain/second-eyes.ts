/**
 * Whether this officer may approve as far as four eyes go: where they are asked, somebody else has found the present
 * version fit (`validatedBy`, empty since each submission).
 */
export const hasSecondEyes = (
  { validatedBy }: { validatedBy: string | null },
  officerId: string,
  fourEyes: boolean,
): boolean => !fourEyes || (validatedBy !== null && validatedBy !== officerId)
