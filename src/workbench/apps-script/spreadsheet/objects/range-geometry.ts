import { rangeA1 } from '../../../spreadsheet/a1-notation';
import { signatureMismatch } from '../../realm/signature';
import type { RangeShape } from '../shapes';
import type { RangeObject } from './range';
import type { RealmContext } from './realm-context';
import type { SheetObject } from './sheet';
import { sheetShape } from './sheet-shape';

/** Where a range is. None of these methods but `getSheet`, `offset`, `getCell` and `getDataRegion` asks the host. */
export class RangeGeometry {
  constructor(
    protected readonly context: RealmContext,
    readonly shape: RangeShape,
  ) {}

  getRow(): number {
    return this.shape.row + 1;
  }

  getRowIndex(): number {
    return this.shape.row + 1;
  }

  getColumn(): number {
    return this.shape.column + 1;
  }

  getLastRow(): number {
    return this.shape.row + this.shape.rows;
  }

  getLastColumn(): number {
    return this.shape.column + this.shape.columns;
  }

  getNumRows(): number {
    return this.shape.rows;
  }

  getNumColumns(): number {
    return this.shape.columns;
  }

  getHeight(): number {
    return this.shape.rows;
  }

  getWidth(): number {
    return this.shape.columns;
  }

  getA1Notation(): string {
    const { row, column, rows, columns } = this.shape;
    return rangeA1(row, column, rows, columns);
  }

  getSheet(): SheetObject {
    return this.context.make.sheet(sheetShape(this.shape.sheetId));
  }

  /** Row and column count from one within the range. */
  getCell(...args: unknown[]): RangeObject {
    const [row, column] = numbers('getCell', args, 2);
    const { rows, columns } = this.shape;
    const isInside = row >= 1 && column >= 1 && row <= rows && column <= columns;
    if (!isInside) return this.part(row, column, 0, 0);
    return this.part(this.shape.row + row, this.shape.column + column, 1, 1);
  }

  offset(...args: unknown[]): RangeObject {
    const [down, right, rows = this.shape.rows, columns = this.shape.columns] = numbers('offset', args, 2, 4);
    return this.part(this.shape.row + 1 + down, this.shape.column + 1 + right, rows, columns);
  }

  getDataRegion(...args: unknown[]): RangeObject {
    if (args.length > 0)
      throw this.context.notEmulated('SpreadsheetApp.Range.getDataRegion with a dimension');
    return this.context.make.range(this.context.ask('getDataRegion', this.shape) as RangeShape);
  }

  /** The host refuses coordinates outside the sheet in Google's words. */
  private part(row: number, column: number, rows: number, columns: number): RangeObject {
    const position = [row, column, rows, columns];
    return this.context.make.range(
      this.context.ask('getRange', this.shape.sheetId, ...position) as RangeShape,
    );
  }
}

type FourNumbers = [number, number, number?, number?];

function numbers(method: string, args: readonly unknown[], least: number, most = least): FourNumbers {
  const fits = args.length >= least && args.length <= most && args.every((arg) => typeof arg === 'number');
  if (!fits) throw signatureMismatch(`SpreadsheetApp.Range.${method}`, args);
  return args as FourNumbers;
}
