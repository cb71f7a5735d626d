import { UnusableRequestError } from '../lusha/errors';

/**
 * What has become dearer since the person looked is not paid unseen.
 *
 * @param what costs it; begins the sentence
 * @param advice where the price of now is shown
 * @throws UnusableRequestError
 */
export function checkCost(
  cost: number,
  seen: number,
  what = 'This',
  advice = 'Nothing was asked. Read the selection again to see what it costs now.',
): void {
  if (cost <= seen) return;
  throw new UnusableRequestError(
    `${what} may cost ${String(cost)} credits by now, which is more than you saw.`,
    advice,
  );
}
