import type { WritePolicy } from '../shared/bulk-endpoints';

/** What a cell that a run could fill holds now. */
export type CellState = 'blank' | 'filled' | 'formula';

/** A target column of a run. */
export interface RunTarget {
  readonly field: string;
  readonly column: number;
  /** Tells about the row; ours, and always written. */
  readonly isOwn: boolean;
  /** Identifies rows as well: it is filled where it is blank, and never written over. */
  readonly isIdentity: boolean;
}

/**
 * Whether a run may write into a cell. Formulas are somebody's work, identity cells say who the row is about, and
 * what was filled stays unless the person asked for something else.
 *
 * @param isFresh whether the answer was asked for in this run, and not known before
 */
export function mayWrite(target: RunTarget, cell: CellState, policy: WritePolicy, isFresh: boolean): boolean {
  if (cell === 'blank') return true;
  if (cell === 'formula' || target.isIdentity) return false;
  if (target.isOwn || policy === 'all') return true;
  return policy === 'older' && isFresh;
}

/**
 * The fields that a row lacks: for them it is asked about. None means that there is nothing to ask, because all of
 * them are filled.
 */
export function fieldsLacking(
  targets: readonly RunTarget[],
  cellOf: (column: number) => CellState,
  policy: WritePolicy,
): readonly string[] {
  return targets
    .filter((target) => !target.isOwn && mayWrite(target, cellOf(target.column), policy, true))
    .map(({ field }) => field);
}

export function cellState(value: unknown, isFormulas: boolean): CellState {
  if (isFormulas) return 'formula';
  return value === '' ? 'blank' : 'filled';
}
