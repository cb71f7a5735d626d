/** The formulas of the workbook, read from Univer's own model. */
import { deserializeRangeWithSheet, sequenceNodeType } from '@univerjs/engine-formula';
import type { HeadlessUniver } from './headless-univer';
import { matrixEntries } from './matrix';
import { callsVolatile, argumentTexts, overlapsAny, volatileAreas } from './volatile-cells';
import type { Area, FormulaCell } from './volatile-cells';

export interface LocatedFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Written for the cell that is `x` columns left of and `y` rows above this one. */
  readonly formula: string;
  readonly x: number;
  readonly y: number;
}

export function* locatedFormulas({ formulas, workbook }: HeadlessUniver): Generator<LocatedFormula> {
  const sheets = formulas.getFormulaData()[workbook.getUnitId()] ?? {};
  for (const [sheetId, rows] of Object.entries(sheets)) {
    for (const { row, column, item } of matrixEntries(rows ?? null)) {
      if (item && item.f !== '')
        yield { sheetId, row, column, formula: item.f, x: item.x ?? 0, y: item.y ?? 0 };
    }
  }
}

/** Looks once at the whole workbook; then answers for single custom functions. */
export function volatileCheck(
  parts: HeadlessUniver,
): (cell: LocatedFormula, functionName: string) => boolean {
  const { formulas, workbook } = parts;
  const spilled = formulas.getArrayFormulaRange()[workbook.getUnitId()] ?? {};
  const cells: FormulaCell[] = [];
  for (const cell of locatedFormulas(parts)) {
    const { sheetId, row, column } = cell;
    const range = spilled[sheetId]?.[row]?.[column];
    const area = range
      ? {
          sheetId,
          startRow: range.startRow,
          endRow: range.endRow,
          startColumn: range.startColumn,
          endColumn: range.endColumn,
        }
      : { sheetId, startRow: row, endRow: row, startColumn: column, endColumn: column };
    cells.push({ formula: cell.formula, area, references: () => referencedAreas(parts, cell, cell.formula) });
  }
  const areas = volatileAreas(cells);
  return (cell, functionName) =>
    areas.length > 0 &&
    argumentTexts(cell.formula, functionName).some(
      (text) => callsVolatile(text) || overlapsAny(referencedAreas(parts, cell, `=X(${text})`), areas),
    );
}

function referencedAreas({ lexer, workbook }: HeadlessUniver, cell: LocatedFormula, formula: string): Area[] {
  const areas: Area[] = [];
  for (const node of lexer.sequenceNodesBuilder(formula) ?? []) {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) continue;
    const { range, sheetName } = deserializeRangeWithSheet(node.token);
    const sheetId = sheetName === '' ? cell.sheetId : workbook.getSheetBySheetName(sheetName)?.getSheetId();
    if (sheetId === undefined) continue;
    // A whole column or row comes without the ends it does not name.
    areas.push({
      sheetId,
      startRow: orElse(range.startRow + cell.y, 0),
      endRow: orElse(range.endRow + cell.y, Infinity),
      startColumn: orElse(range.startColumn + cell.x, 0),
      endColumn: orElse(range.endColumn + cell.x, Infinity),
    });
  }
  return areas;
}

function orElse(value: number, fallback: number): number {
  return Number.isNaN(value) ? fallback : value;
}
