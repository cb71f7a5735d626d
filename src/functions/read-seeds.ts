import { namedRows, type KnownIdentities, type NamedRows } from '../lists/named-rows';
import type { InputRange } from '../sheet/input-row';
import { readCompanies } from '../sheet/read-companies';
import { readPeople } from '../sheet/read-people';

/** People or companies, whichever more rows can be read as. Ids, which are alike, are those of people. */
export function kindOfRange(input: unknown): 'person' | 'company' {
  const count = ({ rows }: InputRange<unknown>): number => rows.filter(({ kind }) => kind === 'asked').length;
  return count(readPeople(input)) >= count(readCompanies(input)) ? 'person' : 'company';
}

/** Who stands in a range; free. */
export function readNamed(input: unknown, kind: 'person' | 'company', known: KnownIdentities): NamedRows {
  return kind === 'person'
    ? namedRows({ kind, rows: readPeople(input).rows }, known)
    : namedRows({ kind, rows: readCompanies(input).rows }, known);
}
