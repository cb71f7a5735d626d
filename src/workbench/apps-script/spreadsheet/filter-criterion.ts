/** Whether a filter shows a cell. Pure. */
import type { FormulaValue } from '../../spreadsheet/engine';
import type { CriterionShape } from './shapes';

/** A cell as a filter sees it. */
export interface FilteredCell {
  readonly value: FormulaValue;
  /** As it is shown; hidden values are compared with this. */
  readonly text: string;
}

type Condition = (cell: FilteredCell, values: readonly (string | number)[]) => boolean;

/** By Google's names. Texts are compared without regard to case, as in Sheets. */
export const FILTER_CONDITIONS: Readonly<Record<string, Condition>> = {
  CELL_EMPTY: ({ text }) => text === '',
  CELL_NOT_EMPTY: ({ text }) => text !== '',
  TEXT_CONTAINS: text((cell, wanted) => cell.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((cell, wanted) => !cell.includes(wanted)),
  TEXT_EQUAL_TO: text((cell, wanted) => cell === wanted),
  TEXT_STARTS_WITH: text((cell, wanted) => cell.startsWith(wanted)),
  TEXT_ENDS_WITH: text((cell, wanted) => cell.endsWith(wanted)),
  NUMBER_EQUAL_TO: number((cell, wanted) => cell === wanted),
  NUMBER_NOT_EQUAL_TO: number((cell, wanted) => cell !== wanted),
  NUMBER_GREATER_THAN: number((cell, least) => cell > least),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((cell, least) => cell >= least),
  NUMBER_LESS_THAN: number((cell, most) => cell < most),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((cell, most) => cell <= most),
  NUMBER_BETWEEN: number((cell, least, most) => cell >= least && cell <= most),
  NUMBER_NOT_BETWEEN: number((cell, least, most) => cell < least || cell > most),
};

export function isShown(cell: FilteredCell, { hiddenValues, condition }: CriterionShape): boolean {
  if (hiddenValues?.includes(cell.text)) return false;
  if (!condition) return true;
  return FILTER_CONDITIONS[condition.type]?.(cell, condition.values) ?? true;
}

function text(compare: (cell: string, wanted: string) => boolean): Condition {
  return (cell, values) => compare(cell.text.toLowerCase(), String(values[0]).toLowerCase());
}

/** What is no number satisfies no condition about numbers. */
function number(compare: (cell: number, first: number, second: number) => boolean): Condition {
  return ({ value }, values) =>
    typeof value === 'number' && compare(value, Number(values[0]), Number(values[1]));
}
