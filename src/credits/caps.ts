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

/**
 * How much dearer than the list a call may be: providers of the Data Waterfall have prices of their own, and an
 * account that was not asked yet may have others than the usual ones (contract 4.4, C3). None was seen above it.
 */
const DEAREST_FACTOR = 10;

/**
 * How many calls may be sent side by side, from the first. The first always may, and further ones only where
 * even at the dearest all of them stay within what is left: whatever calls turn out to cost, no more than one
 * takes the spending past its cap.
 *
 * @param costs what each call costs at most by the list, in their order
 */
export function callsSideBySide(costs: readonly number[], creditsLeft: number): number {
  let sum = 0;
  const beyond = costs.findIndex((cost, position) => {
    sum += cost * DEAREST_FACTOR;
    return position > 0 && sum > creditsLeft;
  });
  return beyond === -1 ? costs.length : beyond;
}
