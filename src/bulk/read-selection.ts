import type { FieldView, RunKind, RunRequest, SelectionView, WritePolicy } from '../shared/bulk-endpoints';
import { columnName, selectedAreas, type Area } from '../sheet/formula-areas';
import { detectList } from './detect-list';
import { countHiddenRows } from './hidden-rows';
import { COMPANY_RUN, PERSON_RUN } from './run-fields';
import { rowsOfAreas } from './target-rows';

/** Cells of each column that are shown. */
const SAMPLES = 3;

/** What somebody chose for their last run of a kind. */
export interface LastChoice {
  readonly fields: readonly string[];
  readonly write: WritePolicy;
  readonly olderThanDays: number;
}

/** How the selection of the active sheet is understood. Asks nobody and writes nothing. */
export function readSelection(
  kind: RunKind,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  last: LastChoice | undefined,
): SelectionView {
  const sheet = spreadsheet.getActiveSheet();
  const { lastRow, top, headerRow, roles } = detectList(sheet, kind);
  const lastColumn = top[0]?.length ?? 0;
  const areas = wholeListIfOneCell(selectedAreas(spreadsheet), lastRow, lastColumn);
  const rows = rowsOfAreas(areas, headerRow, lastRow);
  const subject = kind === 'person' ? PERSON_RUN : COMPANY_RUN;
  const known = new Set(subject.fields.map(({ name }) => name));
  const request: RunRequest = {
    kind,
    mode: 'enrich',
    sheetId: sheet.getSheetId(),
    areas,
    headerRow: headerRow ?? null,
    columns: roles,
    fields: (last?.fields ?? defaultFields(kind)).filter((field) => known.has(field)),
    write: last?.write ?? 'blanks',
    olderThanDays: last?.olderThanDays ?? 90,
    includeHidden: false,
    limit: null,
  };
  return {
    request,
    sheetName: sheet.getName(),
    selection: areas.map((area) => areaText(area, lastRow)).join(', '),
    rows: rows.length,
    hiddenRows: countHiddenRows(sheet, rows),
    columns: columnsOf(top, headerRow, lastColumn),
    fields: subject.fields.map(({ name, header, cost }): FieldView => ({ name, label: header, cost })),
    problem:
      rows.length > 0
        ? null
        : {
            code: 'BAD_INPUT',
            message: lastRow === 0 ? 'This sheet is empty.' : 'No filled rows are selected.',
            action: `Select the rows of your list of ${kind === 'person' ? 'people' : 'companies'}, then read the selection again.`,
          },
  };
}

/** What a first run fills in: what nobody has to pay much for, and the e-mail address. */
function defaultFields(kind: RunKind): readonly string[] {
  return kind === 'person' ? [...PERSON_RUN.defaults, 'status'] : [...COMPANY_RUN.defaults, 'status'];
}

/** One cell is where the cursor happens to stand; what is meant is the list around it. */
function wholeListIfOneCell(areas: readonly Area[], lastRow: number, lastColumn: number): readonly Area[] {
  const [only] = areas;
  const isOneCell = areas.length === 1 && only?.rows === 1 && only.columns === 1;
  if (!isOneCell || lastRow === 0 || only.row > lastRow) return areas;
  return [{ row: 1, column: 1, rows: lastRow, columns: Math.max(1, lastColumn) }];
}

/** `A2:D50`; whole columns end where the sheet does, and are cut to what is filled. */
function areaText({ row, column, rows, columns }: Area, lastRow: number): string {
  const end = Math.max(row, Math.min(row + rows - 1, lastRow));
  const first = `${columnName(column)}${String(row)}`;
  const last = `${columnName(column + columns - 1)}${String(end)}`;
  return first === last ? first : `${first}:${last}`;
}

function columnsOf(
  top: readonly (readonly string[])[],
  headerRow: number | undefined,
  lastColumn: number,
): SelectionView['columns'] {
  const contents = top.slice(headerRow ?? 0);
  return Array.from({ length: lastColumn }, (_column, position) => ({
    column: position + 1,
    letter: columnName(position + 1),
    header: headerRow === undefined ? '' : (top[headerRow - 1]?.[position] ?? ''),
    samples: contents
      .map((row) => row[position] ?? '')
      .filter((text) => text !== '')
      .slice(0, SAMPLES),
  })).filter(({ header, samples }) => header !== '' || samples.length > 0);
}
