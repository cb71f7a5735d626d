import { emulated } from '../realm/emulated';
import { Exception } from '../realm/exception';
import type { RealmExecution } from '../realm-execution';
import type { Call } from '../service';
import { ENUMERATIONS } from './objects/enumerations';
import { createFilterCriteriaBuilder } from './objects/filter-criteria';
import { createRange } from './objects/range';
import type { RangeObject } from './objects/range';
import { RealmContext } from './objects/realm-context';
import { createSelection, selectionMethods } from './objects/selection';
import { createSheet } from './objects/sheet';
import type { SheetObject } from './objects/sheet';
import { createSpreadsheet } from './objects/spreadsheet';
import type { SpreadsheetObject } from './objects/spreadsheet';

/** What other spreadsheets ask for; `spreadsheets.currentonly` is not enough. */
const ALL_SPREADSHEETS_SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

/**
 * SpreadsheetApp inside an execution. Every method that needs the workbook is one call of the host; what a
 * range knows of itself (rows, columns, A1 notation) costs none.
 */
export function createSpreadsheetApp(call: Call, execution: RealmExecution, ui: unknown): object {
  const context: RealmContext = new RealmContext(call, execution, {
    range: (shape) => createRange(context, shape),
    sheet: (shape) => createSheet(context, shape),
    spreadsheet: () => spreadsheet,
  });
  const spreadsheet = createSpreadsheet(context, (toast) => {
    call('Ui', 'toast', toast);
  });

  /** An add-on works in one file: it has no right to open or to make another. */
  function otherFile(method: string): () => never {
    return () => {
      if (execution.scopes.includes(ALL_SPREADSHEETS_SCOPE))
        throw context.notEmulated(`SpreadsheetApp.${method}`);
      throw new Exception(
        `You do not have permission to call SpreadsheetApp.${method}. Required permissions: ${ALL_SPREADSHEETS_SCOPE}`,
      );
    };
  }

  return emulated(
    'SpreadsheetApp',
    {
      ...ENUMERATIONS,
      ...selectionMethods(context, 'SpreadsheetApp'),
      getActive: (): SpreadsheetObject => spreadsheet,
      getActiveSpreadsheet: (): SpreadsheetObject => spreadsheet,
      getSelection: () => createSelection(context),
      setActiveSheet: (sheet: SheetObject) => spreadsheet.setActiveSheet(sheet),
      setActiveRange: (range: RangeObject) => spreadsheet.setActiveRange(range),
      setActiveRangeList: spreadsheet.setActiveRangeList.bind(spreadsheet),
      newFilterCriteria: () => createFilterCriteriaBuilder(context),
      flush: () => {
        context.ask('flush');
      },
      getUi: () => ui,
      create: otherFile('create'),
      open: otherFile('open'),
      openById: otherFile('openById'),
      openByUrl: otherFile('openByUrl'),
    },
    execution,
  );
}
