import type { CompanyIdentifier, ContactIdentifier } from '../lusha/identifiers';
import { companyKey, personKey } from '../reveals/keys';
import type { Finding } from '../reveals/reveal-store';
import type { RevealKinds } from '../reveals/reveal-store';
import type { InputRange } from '../sheet/input-row';
import { readCompanies } from '../sheet/read-companies';
import { readPeople } from '../sheet/read-people';
import { distinct, type Named } from '../prospecting/lookalike-seeds';

/** Who stands in a range. */
export interface NamedRange {
  readonly named: Named;
  /** Filled rows that name nobody. */
  readonly unusable: number;
}

export interface KnownIdentities {
  person(keys: readonly string[]): ReadonlyMap<string, Finding<RevealKinds['person']>>;
  company(keys: readonly string[]): ReadonlyMap<string, Finding<RevealKinds['company']>>;
}

/** People or companies, whichever more rows can be read as. Ids, which are alike, are those of people. */
export function kindOfRange(input: unknown): 'person' | 'company' {
  const count = ({ rows }: InputRange<unknown>): number => rows.filter(({ kind }) => kind === 'asked').length;
  return count(readPeople(input)) >= count(readCompanies(input)) ? 'person' : 'company';
}

/** Each record once, by the most reliable identity of its row; free. */
export function readNamed(input: unknown, kind: 'person' | 'company', known: KnownIdentities): NamedRange {
  if (kind === 'person') {
    const { rows } = readPeople(input);
    const first = identitiesOf(rows);
    const findings = known.person(first.map(personKey));
    const identifiers = distinct(first, (identifier: ContactIdentifier) =>
      recordOf(findings.get(personKey(identifier)), personKey(identifier)),
    );
    return { named: { kind, identifiers }, unusable: unusableIn(rows) };
  }
  const { rows } = readCompanies(input);
  const first = identitiesOf(rows);
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
  return { named: { kind, identifiers }, unusable: unusableIn(rows) + first.length - usable.length };
}

function identitiesOf<Identifier>(rows: InputRange<Identifier>['rows']): readonly Identifier[] {
  return rows.flatMap((row) => (row.kind === 'asked' ? row.identifiers.slice(0, 1) : []));
}

function unusableIn(rows: InputRange<unknown>['rows']): number {
  return rows.filter(({ kind }) => kind === 'unusable').length;
}

function recordOf(finding: Finding<{ readonly id: string }> | undefined, key: string): string {
  return finding?.kind === 'revealed' ? `i:${finding.reveal.record.id}` : key;
}
