import type { RecordStore, RecordStores } from '../reveals/found-lists';
import type { RevealKinds } from '../reveals/reveal-store';
import type { StoredReveal } from '../reveals/stored-reveal';

/** A record of a list, as the reveal store knows it now. */
export interface KnownRecord {
  readonly reveal: StoredReveal<RevealKinds[keyof RevealKinds]>;
  /** Every key that leads to it. */
  readonly keys: readonly string[];
}

/** What is known of these ids, in their order; who was forgotten, or may not be disclosed any more, is left out. */
export function knownRecords(
  kind: keyof RevealKinds,
  ids: readonly string[],
  { people, companies }: RecordStores,
): readonly KnownRecord[] {
  return kind === 'person' ? recordsIn(people, ids) : recordsIn(companies, ids);
}

function recordsIn<R extends RevealKinds[keyof RevealKinds]>(
  { subject, store }: RecordStore<never, R, never>,
  ids: readonly string[],
): readonly KnownRecord[] {
  const keyOf = (id: string): string => subject.key({ id } as never);
  const findings = store.find(ids.map(keyOf));
  return ids.flatMap((id) => {
    const finding = findings.get(keyOf(id));
    if (finding?.kind !== 'revealed') return [];
    const { reveal } = finding;
    return [{ reveal, keys: [keyOf(id), ...subject.aliases(reveal.record), ...(reveal.keys ?? [])] }];
  });
}
