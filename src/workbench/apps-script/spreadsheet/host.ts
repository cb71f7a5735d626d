import type { SpreadsheetEngine } from '../../spreadsheet/engine';
import type { WorkbookModel } from '../../spreadsheet/workbook-model';
import type { ServiceHost } from '../service';
import { SpreadsheetContext } from './context';
import { DeveloperMetadata } from './metadata';
import { attachmentMethods } from './methods/attachment-methods';
import { rangeMethods } from './methods/range-methods';
import { sheetMethods } from './methods/sheet-methods';
import { spreadsheetMethods } from './methods/spreadsheet-methods';
import { Protections } from './protections';
import { SelectionModel } from './selection';

export interface SpreadsheetPorts {
  /** E-mail address of the owner of the spreadsheet, who may edit protected ranges. */
  readonly owner: string;
}

export interface SpreadsheetHost extends ServiceHost {
  /** What is selected at the screen; shared with the page. */
  readonly selection: SelectionModel;
}

/**
 * SpreadsheetApp on the side of the workbook. A write is visible to everyone at once, where Google collects the
 * writes of an execution until the next read; there is no state of an execution to end.
 */
export function createSpreadsheetHost(
  engine: SpreadsheetEngine & { readonly workbook: WorkbookModel },
  ports: SpreadsheetPorts,
): SpreadsheetHost {
  const selection = new SelectionModel(engine.workbook);
  const protections = new Protections(engine, ports.owner);
  const metadata = new DeveloperMetadata(engine);
  const context = new SpreadsheetContext(
    engine,
    engine.workbook,
    selection,
    protections,
    metadata,
    ports.owner,
  );
  return {
    selection,
    methods: {
      ...rangeMethods(context),
      ...sheetMethods(context),
      ...spreadsheetMethods(context),
      ...attachmentMethods(context),
    },
  };
}
