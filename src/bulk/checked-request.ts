import { BadSettingError } from '../fields/input-errors';
import { readList, readNumber, readObject } from '../lusha/read-json';
import type { AreaView, IdentityRole, RunRequest } from '../shared/bulk-endpoints';
import { rolesOf } from '../sheet/column-roles';
import { COMPANY_RUN, PERSON_RUN } from './run-fields';

/** Ten years; more is a slip of the keyboard. */
const OLDEST_DAYS = 3_650;

/**
 * A request as it came from the sidebar, checked: nothing else may decide what a run does.
 *
 * @throws BadSettingError with what to correct
 */
export function checkedRequest(value: unknown): RunRequest {
  const request = readObject(value) ?? {};
  const kind = oneOf(request['kind'], ['person', 'company'] as const);
  const write = oneOf(request['write'], ['blanks', 'all', 'older'] as const);
  const olderThanDays = readNumber(request['olderThanDays']) ?? 0;
  if (
    write === 'older' &&
    !(Number.isInteger(olderThanDays) && olderThanDays >= 1 && olderThanDays <= OLDEST_DAYS)
  )
    throw new BadSettingError('An age is a whole number of days, from 1 to 3650.');
  const columns = checkedColumns(request['columns'], kind);
  const fields = checkedFields(request['fields'], kind);
  return {
    kind,
    mode: oneOf(request['mode'], ['enrich', 'quote'] as const),
    sheetId: wholeNumber(request['sheetId']),
    areas: list(request['areas']).map(checkedArea),
    headerRow: request['headerRow'] === null ? null : wholeNumber(request['headerRow']),
    columns,
    fields,
    write,
    olderThanDays,
    includeHidden: request['includeHidden'] === true,
    limit: request['limit'] === null ? null : wholeNumber(request['limit']),
  };
}

/** What a person has agreed to pay at most. */
export function checkedCost(value: unknown): number {
  const credits = readNumber(value);
  if (credits === undefined || !(credits >= 0)) throw unreadable();
  return credits;
}

function checkedColumns(value: unknown, kind: RunRequest['kind']): RunRequest['columns'] {
  const given = readObject(value) ?? {};
  const named = rolesOf(kind).flatMap((role) => {
    const columns = readList(given[role])?.map(wholeNumber) ?? [];
    return columns.length === 0 ? [] : [[role, columns] as [IdentityRole, readonly number[]]];
  });
  if (named.length === 0)
    throw new BadSettingError(
      kind === 'person'
        ? 'Choose which column has the e-mail address, the LinkedIn profile, or name and company.'
        : "Choose which column has the company's website or name.",
    );
  return Object.fromEntries(named);
}

function checkedFields(value: unknown, kind: RunRequest['kind']): readonly string[] {
  const names = list(value);
  const known = (kind === 'person' ? PERSON_RUN : COMPANY_RUN).fields.map(({ name }) => name);
  const fields = known.filter((name) => names.includes(name));
  if (fields.length === 0) throw new BadSettingError('Choose at least one field to fill in.');
  // In the order in which the person chose them.
  return [...new Set(names.filter((name): name is string => fields.includes(name as string)))];
}

function checkedArea(value: unknown): AreaView {
  const { row, column, rows, columns } = readObject(value) ?? {};
  return {
    row: wholeNumber(row),
    column: wholeNumber(column),
    rows: wholeNumber(rows),
    columns: wholeNumber(columns),
  };
}

function wholeNumber(value: unknown): number {
  const number = readNumber(value);
  if (number === undefined || !Number.isInteger(number) || number < 0) throw unreadable();
  return number;
}

function list(value: unknown): readonly unknown[] {
  const items = readList(value);
  if (items === undefined) throw unreadable();
  return items;
}

function oneOf<T>(value: unknown, values: readonly T[]): T {
  if (!values.includes(value as T)) throw unreadable();
  return value as T;
}

/** Only a sidebar of another version sends this. */
function unreadable(): BadSettingError {
  return new BadSettingError(
    'The sidebar and the add-on do not fit together. Reload the file and open it again.',
  );
}
