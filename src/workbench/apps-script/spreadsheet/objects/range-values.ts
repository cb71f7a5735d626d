import { textOf } from '../../realm/text-of';
import type { RangeShape } from '../shapes';
import { cellWire, filled, requireTypes, rowsOf } from './cell-values';
import { RangeGeometry } from './range-geometry';

const RANGE = 'SpreadsheetApp.Range';

/** Values, formulas, number formats and notes of a range. Each method is one call of the host. */
export class RangeValues extends RangeGeometry {
  getValues(): unknown[][] {
    return this.context.ask('getValues', this.shape) as unknown[][];
  }

  getValue(): unknown {
    return this.firstOf('getValues');
  }

  getDisplayValues(): string[][] {
    return this.context.ask('getDisplayValues', this.shape) as string[][];
  }

  getDisplayValue(): unknown {
    return this.firstOf('getDisplayValues');
  }

  getFormulas(): string[][] {
    return this.context.ask('getFormulas', this.shape) as string[][];
  }

  getFormula(): unknown {
    return this.firstOf('getFormulas');
  }

  getNumberFormats(): string[][] {
    return this.context.ask('getNumberFormats', this.shape) as string[][];
  }

  getNumberFormat(): unknown {
    return this.firstOf('getNumberFormats');
  }

  getNotes(): string[][] {
    return this.context.ask('getNotes', this.shape) as string[][];
  }

  getNote(): unknown {
    return this.firstOf('getNotes');
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  setValues(...args: unknown[]): this {
    const rows = rowsOf(`${RANGE}.setValues`, args);
    this.context.requireWriting('setValues');
    this.context.write(
      'setValues',
      'setValues',
      this.shape,
      rows.map((row) => row.map((value) => cellWire(this.context, value))),
    );
    return this;
  }

  setValue(...args: unknown[]): this {
    this.context.requireWriting('setValue');
    const { rows, columns } = this.shape;
    this.context.write(
      'setValue',
      'setValues',
      this.shape,
      filled(rows, columns, cellWire(this.context, args[0])),
    );
    return this;
  }

  setFormulas(...args: unknown[]): this {
    return this.setTexts('setFormulas', rowsOf(`${RANGE}.setFormulas`, args));
  }

  setFormula(...args: unknown[]): this {
    requireTypes(`${RANGE}.setFormula`, args, 'string');
    return this.fillTexts('setFormula', 'setFormulas', args[0]);
  }

  setNumberFormats(...args: unknown[]): this {
    return this.setTexts('setNumberFormats', rowsOf(`${RANGE}.setNumberFormats`, args));
  }

  setNumberFormat(...args: unknown[]): this {
    requireTypes(`${RANGE}.setNumberFormat`, args, 'string');
    return this.fillTexts('setNumberFormat', 'setNumberFormats', args[0]);
  }

  setNotes(...args: unknown[]): this {
    return this.setTexts('setNotes', rowsOf(`${RANGE}.setNotes`, args));
  }

  setNote(...args: unknown[]): this {
    return this.fillTexts('setNote', 'setNotes', args[0] ?? '');
  }

  private firstOf(method: string): unknown {
    const first: RangeShape = { ...this.shape, rows: 1, columns: 1 };
    return (this.context.ask(method, first) as unknown[][])[0]?.[0];
  }

  private setTexts(method: string, rows: unknown[][]): this {
    this.context.write(
      method,
      method,
      this.shape,
      rows.map((row) => row.map((text) => textOrEmpty(text))),
    );
    return this;
  }

  private fillTexts(name: string, method: string, text: unknown): this {
    const { rows, columns } = this.shape;
    this.context.write(name, method, this.shape, filled(rows, columns, textOrEmpty(text)));
    return this;
  }
}

function textOrEmpty(text: unknown): string {
  return text === null || text === undefined ? '' : textOf(text);
}
