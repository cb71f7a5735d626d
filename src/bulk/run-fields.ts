import type { DoNotCallPolicy } from '../fields/choose-contact-point';
import { BLANK, type Cell } from '../fields/cell';
import { COMPANY_FUNCTION } from '../functions/lusha-company';
import { PERSON_FUNCTION } from '../functions/lusha-person';
import type { FunctionSubject } from '../functions/evaluate';
import { ROW_FIELDS, type Column, type RowStatus } from '../functions/row-cells';
import type { Company, CompanyReveal } from '../lusha/company';
import type { CompanyIdentifier, ContactIdentifier, ContactReveal } from '../lusha/identifiers';
import type { Person } from '../lusha/person';
import type { Resolution } from '../reveals/resolution';
import type { StoredReveal } from '../reveals/stored-reveal';
import type { FieldView, IdentityRole } from '../shared/bulk-endpoints';
import type { CompanyField } from '../fields/company-fields';
import type { PersonField } from '../fields/person-fields';
import type { InputRow } from '../sheet/input-row';
import { readCompany } from '../sheet/read-companies';
import { readPerson } from '../sheet/read-people';

/** A field as a run fills it into a column. */
export interface RunField<R> {
  readonly name: string;
  /** The header of a column that is made for it. */
  readonly header: string;
  /** Tells about the row and not the record: its column is ours, and is always written. */
  readonly isOwn: boolean;
  readonly cost: FieldView['cost'];
  value(reveal: StoredReveal<R>, status: RowStatus, doNotCall: DoNotCallPolicy): Cell;
}

/** What runs over people and over companies do differently. */
export interface RunSubject<Identifier, R, G extends string> {
  readonly fields: readonly RunField<R>[];
  readonly defaults: readonly string[];
  /** The ways to ask for a row by the texts of its roles. */
  readRow(cells: { readonly [role in IdentityRole]?: string }): InputRow<Identifier>;
  /** What has to be known to fill these fields. */
  wanted(fields: readonly string[]): { readonly full: boolean; readonly groups: readonly G[] };
  statusOf(record: R, groups: readonly G[]): RowStatus;
}

export const PERSON_RUN: RunSubject<ContactIdentifier, Person, ContactReveal> = {
  ...runSubject(PERSON_FUNCTION, ({ reveal, onlyRevealed }: PersonField) => {
    return reveal ?? (onlyRevealed === true ? 'revealed' : 'search');
  }),
  readRow: readPerson,
};

export const COMPANY_RUN: RunSubject<CompanyIdentifier, Company, CompanyReveal> = {
  ...runSubject(COMPANY_FUNCTION, ({ needs }: CompanyField) => {
    if (needs === 'preview') return 'search';
    return needs === 'record' ? 'record' : 'premium';
  }),
  readRow: readCompany,
};

/** The status of a row for its cell: what the answer is, or why there is none. */
export function statusOfAnswer<R, G extends string>(
  answer: Resolution<R>,
  groups: readonly G[],
  subject: Pick<RunSubject<never, R, G>, 'statusOf'>,
): RowStatus {
  if (answer.kind === 'revealed') return subject.statusOf(answer.reveal.record, groups);
  return answer.kind === 'missing' ? answer.reason : 'FAILED';
}

function runSubject<Identifier, R, G extends string, F extends { name: string; label: string }>(
  subject: FunctionSubject<Identifier, R, G, F>,
  costOf: (field: F) => FieldView['cost'],
): Omit<RunSubject<Identifier, R, G>, 'readRow'> {
  const byName = new Map(subject.fields.map((field) => [field.name, field]));
  return {
    fields: [
      ...subject.fields.map((field) => dataField(field, subject, costOf(field))),
      ...ROW_FIELDS.map(ownField),
    ],
    defaults: subject.defaults,
    wanted: (names) =>
      subject.wanted(names.map((name) => byName.get(name)).filter((field) => field !== undefined)),
    statusOf: (record, groups) => subject.statusOf(record, groups),
  };
}

function dataField<R, F extends { name: string; label: string }>(
  field: F,
  subject: { column(field: F, doNotCall: DoNotCallPolicy): Column<R>; readonly fields: readonly F[] },
  cost: FieldView['cost'],
): RunField<R> {
  return {
    name: field.name,
    header: field.label,
    isOwn: false,
    cost,
    value: ({ record }, _status, doNotCall) => subject.column(field, doNotCall).value(record),
  };
}

/** People have status columns of their own, so ours says whose it is. */
function ownField<R>({ name }: (typeof ROW_FIELDS)[number]): RunField<R> {
  return {
    name,
    header: `Lusha ${name}`,
    isOwn: true,
    cost: 'search',
    value: ({ credits }, status) => (name === 'status' ? status : Math.round(credits * 100) / 100),
  };
}

/** What an own field shows for a row without a record. */
export function ownValue(name: string, status: RowStatus): Cell {
  if (name === 'status') return status;
  return name === 'credits' ? 0 : BLANK;
}
