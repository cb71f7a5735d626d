/** The usual price of each group, for sharing a batch's charge among its records; never for a quote. */
const USUAL_CREDITS: Readonly<Record<string, number>> = { emails: 1, phones: 5 };
const USUAL_CREDITS_ELSE = 1;

/** What one record of an answered batch brought. */
export interface ChargedRecord {
  /** Groups that were asked for and had data. */
  readonly groups: readonly string[];
}

/**
 * Shares what Lusha charged for a batch among the records it found, so that the shares add up to the charge.
 * The API gives one number a call (`billing.creditsCharged`): reveals weigh by their usual price, the rest
 * (the search part) is spread evenly; when less was charged than usual, all shares shrink alike.
 *
 * @returns one share per record, in their order
 */
export function shareCharge(creditsCharged: number, records: readonly ChargedRecord[]): readonly number[] {
  const weights = records.map(({ groups }) =>
    groups.reduce((sum, group) => sum + (USUAL_CREDITS[group] ?? USUAL_CREDITS_ELSE), 0),
  );
  const usual = weights.reduce((sum, weight) => sum + weight, 0);
  const rest = Math.max(0, creditsCharged - usual);
  const scale = usual === 0 ? 0 : Math.min(1, creditsCharged / usual);
  return weights.map((weight) => weight * scale + rest / records.length);
}
