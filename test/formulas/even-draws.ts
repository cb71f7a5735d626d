const GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;
/** What an execution draws to choose its two slots of the waiting list. */
const DRAWS = 2;

/**
 * What `Math.random` gives in place of chance: fractions of multiples of the golden ratio lie far apart, so that
 * executions that run at the same time never choose the same slots, and a test is the same every time.
 */
export function evenDraws(executionId: number): readonly number[] {
  return Array.from({ length: DRAWS }, (_, draw) => ((DRAWS * executionId + draw) * GOLDEN_RATIO) % 1);
}
