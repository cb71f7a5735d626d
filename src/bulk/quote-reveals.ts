import { costAtMost, type Prices } from '../credits/prices';
import type { Offers } from '../lusha/offers';
import { missingPart, type Wanted } from '../reveals/stored-reveal';
import type { Subject } from '../reveals/subject';
import type { UnitAnswer } from './unit-answer';

/**
 * What revealing the records of a round would cost, by Lusha's own word where a search has just asked for it, else by
 * the account's prices. Nobody is counted twice; what is known already costs nothing.
 *
 * @param needed what each answer's row lacks, by position
 * @param offers what Lusha wants for each group of a record, by its id
 */
export function quotedCredits<R extends { readonly id: string }, G extends string>(
  answers: readonly UnitAnswer<R, G>[],
  needed: readonly (Wanted<G> | undefined)[],
  offers: ReadonlyMap<string, Offers>,
  parts: {
    readonly subject: Pick<Subject<never, R, G>, 'charged'>;
    readonly prices: Prices;
    readonly now: number;
  },
): number {
  const seen = new Set<string>();
  let credits = 0;
  answers.forEach(({ answer }, position) => {
    const wanted = needed[position];
    if (answer.kind !== 'revealed' || wanted === undefined) return;
    const { record, groups: known } = answer.reveal;
    if (seen.has(record.id)) return;
    seen.add(record.id);
    const missing = missingPart(known, wanted, parts.now);
    if (missing === undefined) return;
    const offered = offers.get(record.id);
    for (const group of parts.subject.charged(missing.groups, wanted.full && !('full' in known))) {
      // The record of a company is never offered, and always has its price (contract 4.6).
      const isOffered = offered !== undefined && missing.groups.some((name) => name === group);
      credits += isOffered ? (offered.get(group) ?? 0) : priceOf(group, parts.prices);
    }
  });
  return credits;
}

function priceOf(group: string, prices: Prices): number {
  return costAtMost([{ searched: false, groups: [group], way: 'id' }], prices);
}
