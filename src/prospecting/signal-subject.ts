import type { RowIdentity } from '../bulk/row-identity';
import { reveal, type RevealParts } from '../reveals/reveal';

const SEARCH_WITHIN_MS = 15_000;

/** Selected rows with what the file knows of whom they are about. */
export interface SignalSubject {
  /** The rows that say who they are about, as the sheet had them. */
  readonly rows: readonly Pick<RowIdentity<unknown>, 'row' | 'fingerprint' | 'who'>[];
  /** Filled rows that do not. */
  readonly unusable: number;
  /** Different ones among them. */
  readonly usable: number;
  /** The record's id by the fingerprint of a row; rows without one have to be searched for, or were not found. */
  ids(): ReadonlyMap<number, string>;
  /** How many have to be searched for. */
  toSearch(): number;
  /** Looks for so many of them; it spends. Gives why some could not be looked for. */
  search(most: number): Error | undefined;
}

export function signalSubject<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  selected: readonly RowIdentity<Identifier>[],
  paying: RevealParts<Identifier, R, G>,
  now: () => number,
): SignalSubject {
  const rows = selected.flatMap(({ row, fingerprint, who, input }) =>
    input.kind === 'asked' ? [{ row, fingerprint, who, identifiers: input.identifiers }] : [],
  );
  type Row = (typeof rows)[number];
  type Findings = ReturnType<typeof paying.store.find>;
  const distinct = [...new Map(rows.map((row) => [row.fingerprint, row])).values()];
  const keysOf = ({ identifiers }: Row): readonly string[] =>
    identifiers.map((identifier) => paying.subject.key(identifier));
  const find = (): Findings => paying.store.find(distinct.flatMap(keysOf));

  /** An id in the sheet needs no search; else the file must know the record by one of its identities. */
  function idOf(row: Row, findings: Findings): string | undefined {
    const given = row.identifiers.find(({ id }) => id !== undefined)?.id;
    const found = keysOf(row)
      .map((key) => findings.get(key))
      .find((finding) => finding?.kind === 'revealed');
    return given ?? (found?.kind === 'revealed' ? found.reveal.record.id : undefined);
  }

  function unknown(): readonly Row[] {
    const findings = find();
    return distinct.filter(
      (row) =>
        idOf(row, findings) === undefined && keysOf(row).some((key) => findings.get(key) === undefined),
    );
  }

  return {
    rows,
    unusable: selected.filter(({ input }) => input.kind === 'unusable').length,
    usable: distinct.length,
    toSearch: () => unknown().length,

    ids() {
      const findings = find();
      return new Map(
        distinct.flatMap((row): readonly [number, string][] => {
          const id = idOf(row, findings);
          return id === undefined ? [] : [[row.fingerprint, id]];
        }),
      );
    },

    search(most) {
      const asked = unknown()
        .slice(0, most)
        .map(({ identifiers }) => identifiers);
      if (asked.length === 0) return undefined;
      const wanted = { full: false, groups: [] };
      const answers = reveal({ rows: asked, wanted, deadline: now() + SEARCH_WITHIN_MS }, paying);
      const failed = answers.find(({ kind }) => kind === 'failed');
      return failed?.kind === 'failed' ? failed.error : undefined;
    },
  };
}
