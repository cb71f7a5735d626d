import { BLANK, listCell, type Cell } from '../fields/cell';
import { COMPANY_FIELDS } from '../fields/company-fields';
import { readFields, type NamedField } from '../fields/field-list';
import { BadOptionError } from '../fields/input-errors';
import { PERSON_FIELDS } from '../fields/person-fields';
import type { Company } from '../lusha/company';
import type { Person } from '../lusha/person';
import type { FoundItem } from '../reveals/found-list';
import type { RevealKinds } from '../reveals/reveal-store';

/** A row of a table: a record, and what the list says of it. */
export interface TableRow {
  readonly record: RevealKinds[keyof RevealKinds];
  readonly item?: FoundItem;
}

export interface TableColumn extends NamedField {
  /** Undefined for what a search does not tell. */
  readonly value: ((row: TableRow) => Cell) | undefined;
}

export const PERSON_COLUMNS: readonly TableColumn[] = PERSON_FIELDS.map((field) => ({
  name: field.name,
  label: field.label,
  value:
    field.reveal === undefined
      ? ({ record }) => field.value(record as Person, { doNotCall: 'hide' })
      : undefined,
}));

export const COMPANY_COLUMNS: readonly TableColumn[] = COMPANY_FIELDS.map((field) => ({
  name: field.name,
  label: field.label,
  value: field.needs === 'preview' ? ({ record }) => field.value(record as Company) : undefined,
}));

export const GROUP_COLUMNS: readonly TableColumn[] = [
  ...PERSON_COLUMNS,
  { name: 'roles', label: 'Roles', value: ({ item }) => listCell(item?.roles?.map(words)) },
  { name: 'score', label: 'Score', value: ({ item }) => item?.score ?? BLANK },
];

export const PERSON_DEFAULTS = ['name', 'title', 'company', 'company_domain', 'linkedin', 'lusha_id'];
export const COMPANY_DEFAULTS = ['name', 'domain', 'industry', 'employees', 'country', 'lusha_id'];
export const GROUP_DEFAULTS = ['company', 'name', 'title', 'roles', 'score', 'linkedin', 'lusha_id'];

/**
 * @throws UnknownNameError for a name that is no field
 * @throws BadOptionError for a field that has to be revealed, which these functions never do
 */
export function readColumns(
  fields: string | undefined,
  columns: readonly TableColumn[],
  defaults: readonly string[],
): readonly (TableColumn & { readonly value: (row: TableRow) => Cell })[] {
  return readFields(fields, columns, defaults).map(({ value, ...column }) => {
    if (value === undefined)
      throw new BadOptionError(
        `fields:${column.name}`,
        `fields:${defaults.join(' ')}`,
        'would have to be revealed: give the Lusha IDs of this table to LUSHA_PERSON or LUSHA_COMPANY',
      );
    return { ...column, value };
  });
}

/** `decision_maker` as people write it. */
function words(role: string): string {
  return role.replace(/_/g, ' ');
}
