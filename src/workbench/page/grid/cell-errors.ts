import { InterceptorEffectEnum } from '@univerjs/core';
import {
  CellAlertManagerService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  type ICellAlert,
} from '@univerjs/preset-sheets-core';
import type { CellError } from '../../spreadsheet/engine';
import type { Grid } from './grid';

/** Google's red, and the side of the corner in pixels. */
const ERROR_CORNER = { color: '#ea4335', size: 7 };

/** The texts that Sheets shows while the mouse is over a cell with an error. */
export class CellErrorTexts {
  #texts = new Map<string, string>();

  replace(errors: readonly CellError[]): void {
    this.#texts = new Map(
      errors.map(({ sheetId, row, column, message }) => [key(sheetId, row, column), message]),
    );
  }

  at(sheetId: string, row: number, column: number): string | undefined {
    return this.#texts.get(key(sheetId, row, column));
  }
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}

/** Puts the text of the thrown error into the card that Univer opens over a cell with a formula error. */
export function showErrorTexts({ univer }: Grid, texts: CellErrorTexts): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location;
    const text = texts.at(subUnitId, row, col);
    show(text === undefined ? alert : { ...alert, title: 'Error', message: text });
  };
}

/** Marks errors with a red corner at the top right as Sheets does; Univer's own mark is green and at the left. */
export function markErrors({ univer }: Grid): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // After Univer's own marks, which have priority 10.
    priority: 1,
    handler: (cell, _position, next) => {
      if (!cell?.markers?.tl || !isErrorValue(cell.v)) return next(cell);
      return next({ ...cell, markers: { tr: ERROR_CORNER } });
    },
  });
}

function isErrorValue(value: unknown): boolean {
  return typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value);
}
