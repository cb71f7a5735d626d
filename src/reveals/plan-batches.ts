import { MAX_ITEMS_PER_CALL } from '../lusha/identifiers';
import type { Finding } from './reveal-store';
import { missingPart, type MissReason, type StoredReveal, type Wanted } from './stored-reveal';

/** A row is asked for by its two most reliable identifiers at most; a third has never been worth its request. */
const MAX_IDENTIFIERS_TRIED = 2;

/** Where one identity stands. */
export type Standing<Identifier, R> =
  | { readonly kind: 'answered'; readonly reveal: StoredReveal<R> }
  | { readonly kind: 'missing'; readonly reason: MissReason }
  | { readonly kind: 'ask'; readonly identifier: Identifier; readonly known?: undefined }
  /** Known by id, but not everything that is wanted. */
  | { readonly kind: 'complete'; readonly known: StoredReveal<R>; readonly groups: readonly string[] };

/** How identities are told apart. */
export interface IdentityRules<Identifier, R> {
  key(identifier: Identifier): string;
  /** Whether a record cannot be the one that an identifier names, such as a person with another profile. */
  contradicts(identifier: Identifier, record: R): boolean;
}

/**
 * Judges one identity by what the store has under its keys. A name may be that of somebody else: what is known
 * under it counts only once the more reliable identifiers that speak against it were asked for in vain.
 */
export function standingOf<Identifier, R>(
  identifiers: readonly Identifier[],
  rules: IdentityRules<Identifier, R>,
  findings: ReadonlyMap<string, Finding<R>>,
  wanted: Wanted<string>,
  now: number,
): Standing<Identifier, R> {
  const found = identifiers.map((identifier) => findings.get(rules.key(identifier)));
  const position = found.findIndex((finding) => finding?.kind === 'revealed');
  const revealed = found[position];
  if (revealed?.kind === 'revealed') {
    const { reveal } = revealed;
    const doubts = identifiers
      .slice(0, Math.min(position, MAX_IDENTIFIERS_TRIED))
      .map((other, place) => ({ other, finding: found[place] }))
      .filter(({ other }) => rules.contradicts(other, reveal.record));
    if (doubts.some(({ finding }) => isRestricted(finding))) return { kind: 'missing', reason: 'RESTRICTED' };
    const doubt = doubts.find(({ finding }) => finding === undefined);
    if (doubt !== undefined) return { kind: 'ask', identifier: doubt.other };
    const missing = missingPart(reveal.groups, wanted, now);
    if (missing === undefined) return { kind: 'answered', reveal };
    return { kind: 'complete', known: reveal, groups: missing.groups };
  }
  const tried = found.slice(0, MAX_IDENTIFIERS_TRIED);
  // Who may not be disclosed is not looked for by another name.
  if (tried.some(isRestricted)) return { kind: 'missing', reason: 'RESTRICTED' };
  const identifier = identifiers[tried.indexOf(undefined)];
  return identifier === undefined ? { kind: 'missing', reason: 'NOT_FOUND' } : { kind: 'ask', identifier };
}

function isRestricted(finding: Finding<unknown> | undefined): boolean {
  return finding?.kind === 'missed' && finding.miss.miss === 'RESTRICTED';
}

/** Splits items into calls of at most 100, all of a call alike in what they reveal. */
export function batchesOf<T>(items: readonly T[], signature: (item: T) => string): readonly (readonly T[])[] {
  const alike = new Map<string, T[]>();
  for (const item of items) {
    const group = alike.get(signature(item));
    if (group === undefined) alike.set(signature(item), [item]);
    else group.push(item);
  }
  return [...alike.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / MAX_ITEMS_PER_CALL) }, (_, call) =>
      group.slice(call * MAX_ITEMS_PER_CALL, (call + 1) * MAX_ITEMS_PER_CALL),
    ),
  );
}
