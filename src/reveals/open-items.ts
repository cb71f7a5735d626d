import type { RevealRequest } from './look-up';
import { standingOf, type IdentityRules } from './plan-batches';
import { wayOf, type BatchItem } from './reveal-batch';
import type { Finding } from './reveal-store';

export interface OpenItemsParts<Identifier, R> {
  readonly subject: IdentityRules<Identifier, R>;
  /** What the store has under the keys of the rows. */
  readonly findings: ReadonlyMap<string, Finding<R>>;
  readonly now: number;
  /** Whether whoever has to be searched for is revealed in a second step, by id. */
  readonly twoSteps: boolean;
}

/** What Lusha has to be asked for these rows now, each identity once. */
export function openItems<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  { rows, wanted }: Pick<RevealRequest<Identifier, G>, 'rows' | 'wanted'>,
  { subject, findings, now, twoSteps }: OpenItemsParts<Identifier, R>,
): readonly BatchItem<Identifier, R, G>[] {
  const items = new Map<string, BatchItem<Identifier, R, G>>();
  for (const row of rows) {
    const standing = standingOf(row, subject, findings, wanted, now);
    if (standing.kind === 'ask') {
      const { identifier } = standing;
      const key = subject.key(identifier);
      const isSearched = wayOf({ identifier, preview: false }) === 'search';
      const preview = !wanted.full || (twoSteps && isSearched);
      items.set(key, { key, identifier, groups: preview ? [] : wanted.groups, preview });
    } else if (standing.kind === 'complete') {
      const { known } = standing;
      const identifier = { id: known.record.id } as Identifier;
      const key = subject.key(identifier);
      items.set(key, {
        key,
        identifier,
        known,
        groups: standing.groups as readonly G[],
        preview: !wanted.full,
      });
    }
  }
  return [...items.values()];
}
