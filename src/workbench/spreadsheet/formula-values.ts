/** Between what Univer's formulas calculate with and the plain values that a custom function takes and gives. */
import {
  ArrayValueObject,
  BooleanValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { numfmt } from '@univerjs/core';
import type { Nullable } from '@univerjs/core';
import { defaultDateFormat, msToSerial, serialToMs } from './date-serial';
import type { FormulaResult, FormulaValue } from './engine';
import { googleErrorText } from './error-texts';

/** One argument of a custom function: a scalar for a single cell, else rows of columns. */
export type FormulaArgument = FormulaValue | readonly (readonly FormulaValue[])[];

/** @param timeZone of the spreadsheet, for dates */
export function toArgument(variant: FunctionVariantType, timeZone: string): FormulaArgument {
  if (variant.isReferenceObject()) {
    const rows = referenceValues(variant as BaseReferenceObject, timeZone);
    return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? '') : rows;
  }
  if (!variant.isArray()) return toValue(variant as BaseValueObject, '', timeZone);
  const array = variant as ArrayValueObject;
  if (array.getRowCount() === 1 && array.getColumnCount() === 1)
    return toValue(array.get(0, 0), '', timeZone);
  return Array.from({ length: array.getRowCount() }, (_row, row) =>
    Array.from({ length: array.getColumnCount() }, (_column, column) =>
      toValue(array.get(row, column), '', timeZone),
    ),
  );
}

/** The error that makes the whole call that error: one given directly or by a single cell, not one inside a range. */
export function directError(variant: FunctionVariantType): BaseValueObject | null {
  if (variant.isError()) return variant as BaseValueObject;
  if (!variant.isReferenceObject()) return null;
  const { startRow, endRow, startColumn, endColumn } = (variant as BaseReferenceObject).getRangePosition();
  if (startRow !== endRow || startColumn !== endColumn) return null;
  const cell = (variant as BaseReferenceObject).getFirstCell();
  return cell.isError() ? cell : null;
}

/** @throws nothing: a value that is no value is left out as an empty cell */
export function toFormulaObject(result: FormulaResult, timeZone: string): BaseValueObject {
  if (!isList(result)) return toObject(result, timeZone);
  // A flat list is one column: [a, b, c] goes down.
  const rows = result.map((row) => (isRow(row) ? row : [row]));
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return NullValueObject.create();
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_value, column) => toObject(row[column] ?? null, timeZone)),
    ),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function isList(
  result: FormulaResult,
): result is readonly FormulaValue[] | readonly (readonly FormulaValue[])[] {
  return Array.isArray(result);
}

function isRow(row: FormulaValue | readonly FormulaValue[]): row is readonly FormulaValue[] {
  return Array.isArray(row);
}

function toObject(value: FormulaValue, timeZone: string): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  // An object, not a raw value: '00123', '+1415…' and '=A1' stay the text they are.
  if (typeof value === 'string') return StringValueObject.create(value);
  const serial = msToSerial(value.$date, timeZone);
  return NumberValueObject.create(serial, defaultDateFormat(serial));
}

function referenceValues(reference: BaseReferenceObject, timeZone: string): FormulaValue[][] {
  const { startRow, startColumn, endColumn } = reference.getRangePosition();
  const rows: FormulaValue[][] = [];
  reference.iterator((value, row, column) => {
    const line = (rows[row - startRow] ??= new Array<FormulaValue>(endColumn - startColumn + 1).fill(''));
    if (value === null || value === undefined) return;
    const own = value.isNumber() && value.getPattern() === '';
    const format = own
      ? reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column)
      : value.getPattern();
    line[column - startColumn] = toValue(value, format, timeZone);
  });
  return rows;
}

function toValue(object: Nullable<BaseValueObject>, format: string, timeZone: string): FormulaValue {
  if (!object || object.isNull()) return '';
  if (object.isError()) return googleErrorText(String(object.getValue()));
  const value = object.getValue();
  if (object.isBoolean()) return Boolean(value);
  if (typeof value === 'number') {
    const pattern = format === '' ? object.getPattern() : format;
    return pattern !== '' && numfmt.isDateFormat(pattern) ? { $date: serialToMs(value, timeZone) } : value;
  }
  return value;
}
