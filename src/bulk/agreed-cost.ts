import { BadSettingError } from '../fields/input-errors';

/** The rest of a run would cost more than the person has agreed to, so they have to see the new cost first. */
export class DearerRunError extends Error {
  override readonly name = 'DearerRunError';
  constructor(
    readonly credits: number,
    readonly agreedCredits: number,
  ) {
    super(`The run may cost ${String(credits)} credits instead of ${String(agreedCredits)}`);
  }
}

/** @throws BadSettingError when a run costs more at most than was seen: rows, stored answers or prices have changed */
export function refuseDearer(costAtMost: number, agreedCredits: number): void {
  if (costAtMost <= agreedCredits) return;
  throw new BadSettingError(
    `The selection has changed: this run would now cost up to ${creditsText(costAtMost)} instead of ${String(agreedCredits)}. Look at the plan again.`,
  );
}

/** `1 credit`, `312 credits`. */
export function creditsText(credits: number): string {
  return `${String(credits)} credit${credits === 1 ? '' : 's'}`;
}
