import type { ExportedTab, ExportReceipt } from '../shared/store-endpoints';
import type { Table } from '../sheet/new-tab';
import type { ArchiveEntries } from './archive-entries';
import { signalsTable } from './export-signals';
import { companiesTable, peopleTable, type ExportReader } from './export-tables';
import type { KeyedList } from './found-list';
import { companyKey, personKey } from './keys';
import { indexEntries, type RevealIndex } from './reveal-index';

export interface ExportParts {
  reader(): ExportReader;
  /** Writes a table to a new tab, which is then the active one; gives its name. */
  writeTab(title: string, table: Table): string;
}

/** Writes everything that was revealed to new tabs, but for what Lusha may no longer disclose. */
export function exportEntries(
  entries: ArchiveEntries,
  lists: readonly KeyedList[],
  parts: ExportParts,
): Omit<ExportReceipt, 'unreadable'> {
  const people = entries.people.filter(isKnownIn(indexEntries(entries, 'person'), personKey));
  const companies = entries.companies.filter(isKnownIn(indexEntries(entries, 'company'), companyKey));
  const tabs: ExportedTab[] = [];
  const write = (kind: ExportedTab['kind'], title: string, table: Table): void => {
    if (table.rows.length > 0)
      tabs.push({ kind, name: parts.writeTab(title, table), rows: table.rows.length });
  };
  if (people.length + companies.length + lists.length > 0) {
    const reader = parts.reader();
    write('person', 'Lusha people', peopleTable(people, reader));
    write('company', 'Lusha companies', companiesTable(companies, reader));
    write('signal', 'Lusha signals', signalsTable(lists, { people, companies }, reader.dayOf));
  }
  const all = entries.people.length + entries.companies.length;
  return { tabs, restricted: all - people.length - companies.length };
}

/** Whether the store would still give a record to who asks for it. */
function isKnownIn(
  index: RevealIndex,
  keyOf: (identifier: { readonly id: string }) => string,
): (reveal: { readonly record: { readonly id: string } }) => boolean {
  return ({ record }) => index.get(keyOf({ id: record.id }))?.kind === 'revealed';
}
