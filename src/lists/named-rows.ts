import type { CompanyIdentifier, ContactIdentifier } from '../lusha/identifiers';
import { companyKey, personKey } from '../reveals/keys';
import type { Finding } from '../reveals/reveal-store';
import type { RevealKinds } from '../reveals/reveal-store';
import type { InputRow } from '../sheet/input-row';
import { distinct, type Named } from './lookalike-seeds';

/** Rows of one kind, as they were understood. */
export type ReadRows =
  | { readonly kind: 'person'; readonly rows: readonly InputRow<ContactIdentifier>[] }
  | { readonly kind: 'company'; readonly rows: readonly InputRow<CompanyIdentifier>[] };

/** Who stands in some rows. */
export interface NamedRows {
  readonly named: Named;
  /** Filled rows that name nobody whom Lusha could start from. */
  readonly unusable: number;
}

export interface KnownIdentities {
  person(keys: readonly string[]): ReadonlyMap<string, Finding<RevealKinds['person']>>;
  company(keys: readonly string[]): ReadonlyMap<string, Finding<RevealKinds['company']>>;
}

/** Each record once, by the most reliable identity of its row; free. */
export function namedRows(read: ReadRows, known: KnownIdentities): NamedRows {
  const unusable = read.rows.filter(({ kind }) => kind === 'unusable').length;
  if (read.kind === 'person') {
    const first = identitiesOf(read.rows);
    const findings = known.person(first.map(personKey));
    const identifiers = distinct(first, (identifier) =>
      recordOf(findings.get(personKey(identifier)), personKey(identifier)),
    );
    return { named: { kind: 'person', identifiers }, unusable };
  }
  const first = identitiesOf(read.rows);
  const findings = known.company(first.map(companyKey));
  const usable = first.flatMap((identifier): readonly CompanyIdentifier[] => {
    if (identifier.name === undefined) return [identifier];
    // Lusha starts from ids and websites alone; a name leads to one where the company is known.
    const finding = findings.get(companyKey(identifier));
    return finding?.kind === 'revealed' ? [{ id: finding.reveal.record.id }] : [];
  });
  const identifiers = distinct(usable, (identifier) =>
    recordOf(findings.get(companyKey(identifier)), companyKey(identifier)),
  );
  return { named: { kind: 'company', identifiers }, unusable: unusable + first.length - usable.length };
}

function identitiesOf<Identifier>(rows: readonly InputRow<Identifier>[]): readonly Identifier[] {
  return rows.flatMap((row) => (row.kind === 'asked' ? row.identifiers.slice(0, 1) : []));
}

function recordOf(finding: Finding<{ readonly id: string }> | undefined, key: string): string {
  return finding?.kind === 'revealed' ? `i:${finding.reveal.record.id}` : key;
}
