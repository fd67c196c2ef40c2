/**
 * A worker obeys the policy of its own script's response, so only trying tells whether it can send. Both tries
 * must be blocked: one that needs no network, so that being offline is not taken for being cut off, and one to our
 * own server. Neither carries anything.
 */
export async function isCutOff(): Promise<boolean> {
  const blocked = (address: string) =>
    fetch(address, { cache: 'force-cache' }).then(
      () => false,
      () => true,
    )
  const tries = await Promise.all([blocked('data:,probe'), blocked(self.location.href)])
  return tries.every(Boolean)
}
