import { InterceptorEffectEnum } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Grid } from './grid';

/** Between the values that formulas fill in (100) and the number formats (10). */
const PRIORITY = 50;

/**
 * Shows what a formula fills into other cells by the format that came with it, such as that of a date. Univer itself
 * fills in the value alone. A format of the cell's own wins.
 */
export function showSpilledFormats({ univer }: Grid): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const styles = workbook.getStyles();
      const format = styles.getStyleByCell(spilled)?.n;
      const own = styles.getStyleByCell(cell);
      if (!cell || !format || own?.n) return next(cell);
      return next({ ...cell, s: { ...own, n: format } });
    },
  });
}
