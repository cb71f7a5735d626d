import { readList, readNumber, readObject, readText } from './read-json';

/** Credits by what can be revealed of a record: `emails`, `phones` or a premium block. 0 is paid for already. */
export type Offers = ReadonlyMap<string, number>;

/**
 * Reads `canReveal` of a preview (contract 4.3, 4.6, C7). Undefined when the answer does not say, or names
 * something without its price: no exact quote can be made of it.
 */
export function decodeOffers(value: unknown): Offers | undefined {
  const list = readList(value);
  if (list === undefined) return undefined;
  const offers = new Map<string, number>();
  for (const entry of list.map(readObject)) {
    const field = readText(entry?.['field']);
    const credits = readNumber(entry?.['credits']);
    if (field === undefined || credits === undefined) return undefined;
    // A group is charged once; of two prices the dearer one is the safe one.
    offers.set(field, Math.max(credits, offers.get(field) ?? 0));
  }
  return offers;
}
