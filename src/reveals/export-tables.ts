import { BLANK, type Cell } from '../fields/cell';
import type { DoNotCallPolicy } from '../fields/choose-contact-point';
import { COMPANY_FIELDS } from '../fields/company-fields';
import { PERSON_FIELDS } from '../fields/person-fields';
import type { Company } from '../lusha/company';
import type { Person } from '../lusha/person';
import type { Table } from '../sheet/new-tab';
import type { StoredReveal } from './stored-reveal';

/** What another column says better, or only a program can use. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['company_id', 'email_source', 'email_updated', 'phone_source', 'phone_updated', 'coordinates'],
  ...['partial_profile', 'revenue_min', 'revenue_max', 'employees_range', 'popularity', 'logo'],
]);

/** Groups that every record has, which say nothing about what was paid for. */
const COMMON_GROUPS: ReadonlySet<string> = new Set(['preview', 'full']);

export interface ExportReader {
  /** The user id of who makes the table. */
  readonly user: string;
  readonly doNotCall: DoNotCallPolicy;
  /** The day that a moment lies in, `YYYY-MM-DD`. */
  readonly dayOf: (time: number) => string;
}

interface Column<R> {
  readonly label: string;
  readonly cell: (reveal: StoredReveal<R>) => Cell;
}

/** A row for each person, a column for each useful field that anybody has; what nobody paid for stays blank. */
export function peopleTable(people: readonly StoredReveal<Person>[], reader: ExportReader): Table {
  const fields = PERSON_FIELDS.filter(({ name }) => !LEFT_OUT.has(name)).map((field) => ({
    label: field.label,
    cell: ({ record, groups }: StoredReveal<Person>) =>
      field.reveal === undefined || field.reveal in groups ? field.value(record, reader) : BLANK,
  }));
  return tableOf(people, fields, reader);
}

export function companiesTable(companies: readonly StoredReveal<Company>[], reader: ExportReader): Table {
  const fields = COMPANY_FIELDS.filter(({ name }) => !LEFT_OUT.has(name)).map((field) => ({
    label: field.label,
    cell: ({ record }: StoredReveal<Company>) => field.value(record),
  }));
  return tableOf(companies, fields, reader);
}

function tableOf<R>(
  reveals: readonly StoredReveal<R>[],
  fields: readonly Column<R>[],
  reader: ExportReader,
): Table {
  const filled = fields.filter(({ cell }) => reveals.some((reveal) => cell(reveal) !== BLANK));
  const columns = [...filled, ...revealColumns<R>(reader)];
  return {
    header: columns.map(({ label }) => label),
    rows: reveals.map((reveal) => columns.map(({ cell }) => cell(reveal))),
  };
}

/** How it came into the file. */
function revealColumns<R>({ user, dayOf }: ExportReader): readonly Column<R>[] {
  return [
    { label: 'Revealed', cell: ({ groups }) => revealedText(Object.keys(groups)) },
    { label: 'Revealed on', cell: ({ groups }) => ({ day: dayOf(Math.max(...Object.values(groups))) }) },
    { label: 'Revealed by', cell: ({ by }) => askerText(by, user) },
    { label: 'Credits', cell: ({ credits }) => Math.round(credits * 100) / 100 },
  ];
}

/** `emails, phones`; premium blocks by their tokens read as words: `employees by location`. */
function revealedText(groups: readonly string[]): string {
  const paid = groups.filter((group) => !COMMON_GROUPS.has(group));
  if (paid.length > 0) {
    const words = paid.map((group) => group.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
    return words.join(', ');
  }
  return groups.includes('full') ? 'record' : 'search result only';
}

/** The file is shared: whoever reads the tab later need not be who made it. */
function askerText(by: string, user: string): string {
  if (by === 'formula') return 'a formula';
  return by === user ? 'who made this tab' : 'somebody else';
}
