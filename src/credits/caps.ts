/** A cap that is reached: nothing was asked, nothing charged. */
export class CapReachedError extends Error {
  override readonly name = 'CapReachedError';
  readonly code = 'CAP';
  constructor(
    readonly cap: CapName,
    readonly credits: number,
  ) {
    super(`The cap of ${String(credits)} credits (${cap}) is reached`);
  }
}

export type CapName = 'formulas-a-day' | 'user-a-day' | 'run';

/** A cap and how much of it is used up. */
export interface Cap {
  readonly name: CapName;
  readonly credits: number;
  readonly spent: number;
}

/** The cap that leaves the least, or undefined where nothing is capped. */
export function tightestCap(caps: readonly Cap[]): Cap | undefined {
  return caps.reduce<Cap | undefined>(
    (tightest, cap) => (tightest === undefined || left(cap) < left(tightest) ? cap : tightest),
    undefined,
  );
}

/** Credits that a cap still allows. */
export function left(cap: Cap): number {
  return Math.max(0, cap.credits - cap.spent);
}
