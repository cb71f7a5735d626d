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

/**
 * Looks at the whole workbook once per calculation, then answers for single custom functions. It looks again when
 * formulas filled more cells meanwhile, since those may be what the function refers to.
 */
export class VolatileCheck {
  private areas: readonly Area[] | null = null;
  private filledCount = 0;

  constructor(private readonly parts: HeadlessUniver) {}

  /** The workbook may have changed. */
  reset(): void {
    this.areas = null;
  }

  /** Whether the call of that function in the cell depends on a cell that changes with every calculation. */
  covers(cell: LocatedFormula, functionName: string): boolean {
    const areas = this.currentAreas();
    if (areas.length === 0) return false;
    return argumentTexts(cell.formula, functionName).some(
      (text) => callsVolatile(text) || overlapsAny(referencedAreas(this.parts, cell, `=X(${text})`), areas),
    );
  }

  private currentAreas(): readonly Area[] {
    const { placement, workbook, formulas } = this.parts;
    const isStale = this.areas === null || (this.areas.length > 0 && this.filledNow() !== this.filledCount);
    if (this.areas !== null && !isStale) return this.areas;
    const unitId = workbook.getUnitId();
    const before = formulas.getArrayFormulaRange()[unitId] ?? {};
    const now = placement.getUnitArrayFormula()[unitId] ?? {};
    const cells: FormulaCell[] = [];
    for (const cell of locatedFormulas(this.parts)) {
      const { sheetId, row, column } = cell;
      const range = now[sheetId]?.[row]?.[column] ?? before[sheetId]?.[row]?.[column];
      const { startRow, endRow, startColumn, endColumn } = range ?? {
        startRow: row,
        endRow: row,
        startColumn: column,
        endColumn: column,
      };
      const area = { sheetId, startRow, endRow, startColumn, endColumn };
      cells.push({
        formula: cell.formula,
        area,
        references: () => referencedAreas(this.parts, cell, cell.formula),
      });
    }
    this.filledCount = this.filledNow();
    this.areas = volatileAreas(cells);
    return this.areas;
  }

  private filledNow(): number {
    const sheets = this.parts.placement.getUnitArrayFormula()[this.parts.workbook.getUnitId()] ?? {};
    return Object.values(sheets).reduce((count, sheet) => count + [...matrixEntries(sheet)].length, 0);
  }
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
