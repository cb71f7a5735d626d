import type { IdentityRole } from '../shared/bulk-endpoints';
import type { ColumnRoles } from '../sheet/column-roles';
import { locateRows, type RunUnit, type SheetRow } from './locate-rows';
import { findColumns, type ColumnsNow } from './marked-columns';
import { fingerprintOf } from './row-identity';
import type { WriteTarget } from './row-writes';
import type { RunSubject } from './run-fields';
import type { RunRecord } from './run-record';
import { readCells, type SheetCells } from './sheet-cells';
import type { LoggedRow } from './write-log';

/** The sheet of a run as it is at one moment: where its columns are, and its rows. */
export interface RoundLook<R> {
  readonly cells: SheetCells;
  readonly roles: ColumnRoles;
  readonly targets: readonly WriteTarget<R>[];
  /** Rows of each unit that are there, by fingerprint. */
  readonly located: ReadonlyMap<number, readonly number[]>;
}

/** A column of the run is gone, so nobody can say where its values belong. */
export class ColumnGoneError extends Error {
  override readonly name = 'ColumnGoneError';
  constructor(readonly header: string) {
    super(`The column ${header} is gone`);
  }
}

/**
 * Looks where the columns and rows of a run are now.
 *
 * @param leftover what an interrupted round has logged: rows of which it filled gaps in the identity cells
 * @throws ColumnGoneError
 */
export function lookAtSheet<Identifier, R, G extends string>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  run: RunRecord,
  units: readonly RunUnit[],
  subject: RunSubject<Identifier, R, G>,
  leftover: readonly LoggedRow[],
): RoundLook<R> {
  const columns = findColumns(sheet, run).map((column, position) => {
    if (column === undefined) throw new ColumnGoneError(run.columns[position]?.header ?? '');
    return column;
  });
  const roles = rolesNow(run, columns);
  const targets = targetsOf(run, columns, roles, subject);
  const cells = readCells(
    sheet,
    columns,
    targets.map(({ column }) => column),
  );
  const changed = new Map(leftover.map(({ before, after }) => [after, before]));
  const rows: SheetRow[] = [];
  for (let row = (run.headerRow ?? 0) + 1; row <= cells.lastRow; row += 1) {
    const fingerprint = fingerprintOf((column) => cells.value(row, column), roles);
    rows.push({ row, fingerprint: changed.get(fingerprint) ?? fingerprint });
  }
  return { cells, roles, targets, located: locateRows(units, rows) };
}

/** Where the columns that identify rows are now. */
export function rolesNow({ columns: uses }: Pick<RunRecord, 'columns'>, columns: ColumnsNow): ColumnRoles {
  const roles: { [role in IdentityRole]?: number[] } = {};
  uses.forEach(({ use }, position) => {
    const column = columns[position];
    if ('role' in use && column !== undefined) (roles[use.role] ??= []).push(column);
  });
  return roles;
}

function targetsOf<Identifier, R, G extends string>(
  { columns: uses }: RunRecord,
  columns: readonly number[],
  roles: ColumnRoles,
  { fields }: RunSubject<Identifier, R, G>,
): readonly WriteTarget<R>[] {
  const identifying = new Set(Object.values(roles).flat());
  return uses.flatMap(({ use }, position) => {
    const column = columns[position];
    const definition = 'field' in use ? fields.find(({ name }) => name === use.field) : undefined;
    if (column === undefined || definition === undefined) return [];
    return [
      {
        field: definition.name,
        column,
        isOwn: definition.isOwn,
        isIdentity: identifying.has(column),
        definition,
        position,
      },
    ];
  });
}
