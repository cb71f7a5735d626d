/** The cells of one sheet: values as the calculator has them, spilled results included, and writing them. */
import { isFormulaId, isFormulaString, numfmt } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { SetRangeCustomMetadataCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { cellOf, EMPTY, NO_CUSTOM, plainValue } from './cell-data';
import { hasContent } from './cell-content';
import { serialToMs } from './date-serial';
import { displayText } from './display-text';
import type { FormulaValue } from './engine';
import type { HeadlessUniver } from './headless-univer';
import type { SheetMerges } from './sheet-merges';
import { readInput } from './typed-input';

/** A block of cells; rows and columns count from zero. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ClearedParts {
  readonly contents?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
}

export class SheetCells {
  constructor(
    private readonly parts: HeadlessUniver,
    private readonly sheet: Worksheet,
    private readonly merges: SheetMerges,
    private readonly timeZone: string,
  ) {}

  /** Numbers, texts, booleans, dates, and '' for an empty cell; an error is its text. */
  values(block: Block): FormulaValue[][] {
    return this.map(block, (cell, row, column) => {
      const value = plainValue(cell);
      if (value === null) return '';
      if (typeof value !== 'number') return value;
      const format = this.formatOf(cell, row, column);
      return format !== '' && numfmt.isDateFormat(format)
        ? { $date: serialToMs(value, this.timeZone) }
        : value;
    });
  }

  displayValues(block: Block): string[][] {
    return this.map(block, (cell, row, column) =>
      displayText(plainValue(cell), this.formatOf(cell, row, column)),
    );
  }

  /** '' where there is none; a cell that only shows part of a longer result has none. */
  formulas(block: Block): string[][] {
    return this.map(block, (cell, row, column) => {
      if (isFormulaString(cell?.f)) return cell?.f ?? '';
      if (!isFormulaId(cell?.si)) return '';
      return (
        this.parts.formulas.getFormulaStringByCell(
          row,
          column,
          this.sheet.getSheetId(),
          this.sheet.getUnitId(),
        ) ?? ''
      );
    });
  }

  /** '' for a cell without one. */
  numberFormats(block: Block): string[][] {
    return this.map(block, (cell, row, column) => this.formatOf(cell, row, column));
  }

  notes(block: Block): string[][] {
    return this.map(block, (_cell, row, column) => {
      const note: unknown = this.sheet.getCellRaw(row, column)?.custom?.['note'];
      return typeof note === 'string' ? note : '';
    });
  }

  styles(block: Block): Nullable<IStyleData>[][] {
    const styles = this.parts.workbook.getStyles();
    return this.map(block, (_cell, row, column) => styles.getStyleByCell(this.sheet.getCellRaw(row, column)));
  }

  /**
   * Writes values as a person would type them. What goes to a cell under a merged one is lost.
   *
   * @throws RangeError with Google's message for a text that is too long; nothing is written then
   */
  write(block: Block, values: readonly (readonly FormulaValue[])[]): void {
    this.changeContents(block, (row, column) => {
      const format = this.formatOf(this.sheet.getCellRaw(row, column), row, column);
      return cellOf(
        readInput(values[row - block.row]?.[column - block.column] ?? null, format, this.timeZone),
      );
    });
  }

  /** Sets formulas; a text that does not begin with `=` gets one, '' empties the cell. */
  writeFormulas(block: Block, formulas: readonly (readonly string[])[]): void {
    this.changeContents(block, (row, column) => {
      const text = formulas[row - block.row]?.[column - block.column] ?? '';
      return cellOf(
        text === ''
          ? { kind: 'empty' }
          : { kind: 'formula', formula: text.startsWith('=') ? text : `=${text}` },
      );
    });
  }

  /** @param formula for the cell in this row and column of the sheet; null leaves the cell as it is */
  rewriteFormulas(block: Block, formula: (row: number, column: number) => string | null): void {
    this.change(block, (row, column) => {
      const text = formula(row, column);
      return text === null ? undefined : cellOf({ kind: 'formula', formula: text });
    });
  }

  clear(block: Block, what: ClearedParts): void {
    const trigger =
      what.contents === true
        ? undefined
        : what.formats === true
          ? SetStyleCommand.id
          : SetRangeCustomMetadataCommand.id;
    const clear = (row: number, column: number): ICellData | undefined => {
      if (!this.sheet.getCellRaw(row, column)) return undefined;
      return {
        ...(what.contents === true ? EMPTY : {}),
        ...(what.formats === true ? { s: null } : {}),
        ...(what.notes === true ? { custom: NO_CUSTOM } : {}),
      };
    };
    this.change(block, clear, trigger);
  }

  setNotes(block: Block, notes: readonly (readonly string[])[]): void {
    this.change(
      block,
      (row, column) => {
        const note = notes[row - block.row]?.[column - block.column] ?? '';
        return { custom: note === '' ? NO_CUSTOM : { note } };
      },
      SetRangeCustomMetadataCommand.id,
    );
  }

  /** Copies cells of this or another sheet; references of formulas move along as when a person copies. */
  copyFrom(source: SheetCells, from: Block, to: Block): void {
    const styles = this.parts.workbook.getStyles();
    this.changeContents(to, (row, column) => {
      const [fromRow, fromColumn] = sourceOf(from, to, row, column);
      const cell = source.sheet.getCellRaw(fromRow, fromColumn);
      const formula =
        source.formulas({ row: fromRow, column: fromColumn, rows: 1, columns: 1 })[0]?.[0] ?? '';
      const moved = {
        ...EMPTY,
        f: this.parts.lexer.moveFormulaRefOffset(formula, column - fromColumn, row - fromRow),
      };
      const content = formula === '' ? source.shownContent(fromRow, fromColumn) : moved;
      return { ...content, s: styles.getStyleByCell(cell) ?? null, custom: cell?.custom ?? NO_CUSTOM };
    });
  }

  /** Copies what cells show, in place of their formulas; formatting and notes of the target stay. */
  copyValuesFrom(source: SheetCells, from: Block, to: Block): void {
    this.changeContents(to, (row, column) => source.shownContent(...sourceOf(from, to, row, column)));
  }

  /** @param style for the cell in this row and column of the sheet; null in a field takes that field away */
  setStyles(block: Block, style: (row: number, column: number) => IStyleData): void {
    this.change(block, (row, column) => ({ s: style(row, column) }), SetStyleCommand.id);
  }

  /** The cell as it is shown: its own content, else what the result of another cell puts there. */
  private shown(row: number, column: number): Nullable<ICellData> {
    const own = this.sheet.getCellRaw(row, column);
    if (hasContent(own)) return own;
    const spilled =
      this.parts.formulas.getArrayFormulaCellData()[this.sheet.getUnitId()]?.[this.sheet.getSheetId()]?.[
        row
      ]?.[column];
    return spilled ?? own;
  }

  private shownContent(row: number, column: number): ICellData {
    const shown = this.shown(row, column);
    return { ...EMPTY, v: shown?.v ?? null, t: shown?.t ?? null, p: shown?.p ?? null };
  }

  private formatOf(cell: Nullable<ICellData>, row: number, column: number): string {
    const styles = this.parts.workbook.getStyles();
    return (
      styles.getStyleByCell(this.sheet.getCellRaw(row, column))?.n?.pattern ??
      styles.getStyleByCell(cell)?.n?.pattern ??
      ''
    );
  }

  private map<T>(block: Block, read: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    return Array.from({ length: block.rows }, (_row, row) =>
      Array.from({ length: block.columns }, (_column, column) =>
        read(this.shown(block.row + row, block.column + column), block.row + row, block.column + column),
      ),
    );
  }

  /** Leaves out the cells under merged ones, which hold nothing. */
  private changeContents(block: Block, make: (row: number, column: number) => ICellData | undefined): void {
    this.change(block, (row, column) => (this.merges.isCovered(row, column) ? undefined : make(row, column)));
  }

  /** @param trigger the command of a person who does the same; without it a change of looks deletes the formulas */
  private change(
    block: Block,
    make: (row: number, column: number) => ICellData | undefined,
    trigger?: string,
  ): void {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      const cells: Record<number, ICellData> = {};
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        const cell = make(row, column);
        if (cell) cells[column] = cell;
      }
      cellValue[row] = cells;
    }
    const target = { unitId: this.sheet.getUnitId(), subUnitId: this.sheet.getSheetId() };
    this.parts.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      ...target,
      cellValue,
      ...(trigger === undefined ? {} : { trigger }),
    });
  }
}

/** The cell that a cell of the target is a copy of; a larger target is filled with repetitions. */
function sourceOf(from: Block, to: Block, row: number, column: number): [number, number] {
  return [from.row + ((row - to.row) % from.rows), from.column + ((column - to.column) % from.columns)];
}
