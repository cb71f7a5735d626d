import { UnusableRequestError } from '../lusha/errors';

/** What has become dearer since the person looked is not paid unseen. @throws UnusableRequestError */
export function checkCost(cost: number, seen: number): void {
  if (cost <= seen) return;
  throw new UnusableRequestError(
    `This may cost ${String(cost)} credits by now, which is more than you saw.`,
    'Nothing was asked. Read the selection again to see what it costs now.',
  );
}
