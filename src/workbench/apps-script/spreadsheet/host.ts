import type { SpreadsheetEngine } from '../../spreadsheet/engine';
import type { WorkbookModel } from '../../spreadsheet/workbook-model';
import type { ServiceHost, ServiceMethod } from '../service';
import { SpreadsheetContext } from './context';
import { Filters } from './filters';
import { DeveloperMetadata } from './metadata';
import { attachmentMethods } from './methods/attachment-methods';
import { filterMethods } from './methods/filter-methods';
import { layoutMethods } from './methods/layout-methods';
import { mergeMethods } from './methods/merge-methods';
import { rangeMethods } from './methods/range-methods';
import { sheetMethods } from './methods/sheet-methods';
import { spreadsheetMethods } from './methods/spreadsheet-methods';
import { structureMethods } from './methods/structure-methods';
import { Protections } from './protections';
import { READ_NEEDS } from './read-needs';
import { SelectionModel } from './selection';
import { WriteBuffer } from './write-buffer';

export interface SpreadsheetPorts {
  /** E-mail address of the owner of the spreadsheet, who may edit protected ranges. */
  readonly owner: string;
}

export interface SpreadsheetHost extends ServiceHost {
  /** What is selected at the screen; shared with the page. */
  readonly selection: SelectionModel;
}

/** SpreadsheetApp on the side of the workbook: what an execution writes is kept until it is flushed. */
export function createSpreadsheetHost(
  engine: SpreadsheetEngine & { readonly workbook: WorkbookModel },
  ports: SpreadsheetPorts,
): SpreadsheetHost {
  const { workbook } = engine;
  const selection = new SelectionModel(engine, workbook);
  const protections = new Protections(engine, ports.owner);
  const metadata = new DeveloperMetadata(engine);
  const buffer = new WriteBuffer(engine, workbook);
  const context = new SpreadsheetContext(
    engine,
    workbook,
    buffer,
    selection,
    protections,
    metadata,
    new Filters(engine, workbook),
    ports.owner,
  );
  return {
    selection,
    methods: upToDate(buffer, {
      ...rangeMethods(context),
      ...sheetMethods(context),
      ...structureMethods(context),
      ...layoutMethods(context),
      ...filterMethods(context),
      ...mergeMethods(context),
      ...spreadsheetMethods(context),
      ...attachmentMethods(context),
    }),
    impliedCall: (execution, method) => {
      if (method === 'flush') return null;
      const needs = method === null ? undefined : (READ_NEEDS[method] ?? []);
      return buffer.has(execution, needs) ? 'flush' : null;
    },
    beginExecution: (execution) => {
      selection.begin(execution);
    },
    scriptEnded: (execution) => buffer.flush(execution),
    endExecution: (execution) => {
      buffer.drop(execution);
      selection.end(execution);
    },
  };
}

/** Carries out what an execution has written before a method answers that has to know of it. */
function upToDate(
  buffer: WriteBuffer,
  methods: Readonly<Record<string, ServiceMethod>>,
): Record<string, ServiceMethod> {
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]): [string, ServiceMethod] => {
      const needs = READ_NEEDS[name];
      if (!needs) return [name, method];
      return [
        name,
        async (execution, ...args) => {
          if (buffer.has(execution, needs)) await buffer.flush(execution);
          return method(execution, ...args);
        },
      ];
    }),
  );
}
