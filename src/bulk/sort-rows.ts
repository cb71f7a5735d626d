import type { IdentityReader, RowIdentity } from './row-identity';
import { readIdentity } from './row-identity';
import { cellState, fieldsLacking, type RunTarget } from './row-need';
import type { SheetCells } from './sheet-cells';
import type { WritePolicy } from '../shared/bulk-endpoints';

/** A row that a run will ask about, or answer from what is known. */
export interface AskedRow<Identifier> extends RowIdentity<Identifier> {
  readonly identifiers: readonly Identifier[];
  /** Names of the fields that it lacks. */
  readonly lacking: readonly string[];
}

/** The rows of a selection by what a run can do with them. */
export interface SortedRows<Identifier> {
  readonly blank: number;
  /** Everything wanted is there already. */
  readonly filled: number;
  readonly unusable: readonly { readonly row: number; readonly who: string; readonly reason: string }[];
  readonly asked: readonly AskedRow<Identifier>[];
}

const UNFINISHED = 'is still being computed, or shows an error';

export function sortRows<Identifier>(
  rows: readonly number[],
  cells: SheetCells,
  reader: IdentityReader<Identifier>,
  targets: readonly RunTarget[],
  policy: WritePolicy,
): SortedRows<Identifier> {
  const unusable: SortedRows<Identifier>['unusable'][number][] = [];
  const asked: AskedRow<Identifier>[] = [];
  let [blank, filled] = [0, 0];
  for (const row of rows) {
    const identity = readIdentity(row, (column) => cells.value(row, column), reader);
    const { input, who } = identity;
    if (input.kind === 'blank') blank += 1;
    else if (input.kind === 'unfinished') unusable.push({ row, who, reason: UNFINISHED });
    else if (input.kind === 'unusable') unusable.push({ row, who, reason: input.reason });
    else {
      const lacking = lackingIn(row, cells, targets, policy);
      if (lacking.length === 0) filled += 1;
      else asked.push({ ...identity, identifiers: input.identifiers, lacking });
    }
  }
  return { blank, filled, unusable, asked };
}

/** The fields that a row lacks now. */
export function lackingIn(
  row: number,
  cells: SheetCells,
  targets: readonly RunTarget[],
  policy: WritePolicy,
): readonly string[] {
  return fieldsLacking(
    targets,
    (column) => cellState(cells.value(row, column), cells.isFormulas(row, column)),
    policy,
  );
}
