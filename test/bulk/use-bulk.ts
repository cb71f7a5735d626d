import type { PlanView, RunRequest, RunView, SelectionView, UndoView } from '../../src/shared/bulk-endpoints';
import type { Execution, Wire } from '../../src/workbench/apps-script/service';
import type { LushaSimulator } from '../../src/workbench/lusha/simulator';
import type { TestAddon, TestAddonOptions } from '../formulas/use-addon';
import { useFreshFiles } from '../reveals-built/use-fresh-files';

export const HEADERS = ['First name', 'Last name', 'Company', 'Email'] as const;
/** Of the columns that a run makes at the right of `HEADERS`. */
export const MADE = ['Job title', 'Phone', 'Lusha status'] as const;
export const FIELDS = ['title', 'phone', 'status'];

type Cell = string | number | boolean;

export interface BulkFile {
  readonly addon: TestAddon;
  readonly lusha: LushaSimulator;
  /** Puts another file with the same list, and another account, in place of this one: opening one takes long. */
  readonly again: () => Promise<void>;
  readonly call: <T>(endpoint: string, ...args: readonly unknown[]) => Promise<T>;
  /** Selects whole rows, counted from 1. */
  readonly select: (firstRow: number, lastRow: number) => void;
  /** The selection as a request, with these changes. */
  readonly request: (change?: Partial<RunRequest>) => Promise<RunRequest>;
  readonly plan: (change?: Partial<RunRequest>) => Promise<PlanView>;
  readonly start: (change?: Partial<RunRequest>) => Promise<RunView>;
  /** Steps until the run is over or waits for a person, moving the clock where it waits for a request limit. */
  readonly drive: (id: string) => Promise<RunView>;
  /** What the owner of the file does to the sheet with SpreadsheetApp, by the names of the emulator's methods. */
  readonly byOwner: (method: string, ...args: readonly unknown[]) => Promise<void>;
  readonly undo: (id: string) => Promise<UndoView>;
  /** What the sheet shows, as typed values. */
  readonly cells: () => readonly (readonly Cell[])[];
  readonly sheet: () => ReturnType<TestAddon['workbench']['engine']['workbook']['sheets']>[number];
}

interface Answer<T> {
  readonly ok: boolean;
  readonly value?: T;
  readonly error?: { readonly code: string; readonly message: string; readonly action: string };
}

/** The built add-on with a list in its first sheet. */
export async function useBulk(
  rows: (lusha: LushaSimulator) => readonly (readonly Cell[])[],
  options: TestAddonOptions = {},
): Promise<BulkFile> {
  const account = { credits: 100_000, plan: 'scale' as const, ...options.simulator };
  const files = await useFreshFiles({ ...options, simulator: account });
  const { addon } = files;
  const { workbench } = addon;
  let lusha = addon.simulator;
  const sheet = (): ReturnType<BulkFile['sheet']> => {
    const first = workbench.engine.workbook.sheets().find(({ isHidden }) => !isHidden);
    if (first === undefined) throw new Error('The workbook has no sheet');
    return first;
  };
  await writeList(addon, rows(lusha));

  async function call<T>(endpoint: string, ...args: readonly unknown[]): Promise<T> {
    const answer = (await addon.call(endpoint, ...args)) as Answer<T>;
    if (!answer.ok)
      throw new Error(
        `${answer.error?.code ?? ''}: ${answer.error?.message ?? ''} ${answer.error?.action ?? ''}`,
      );
    return answer.value as T;
  }

  const file: BulkFile = {
    addon,
    get lusha() {
      return lusha;
    },
    async again() {
      lusha = files.begin(account);
      const { workbook } = workbench.engine;
      const old = workbook.sheets();
      workbook.insertSheet(`List ${String(workbench.executions.length)}`, 0);
      for (const { id } of old) workbook.deleteSheet(id);
      await writeList(addon, rows(lusha));
    },
    call,
    sheet,
    select(firstRow, lastRow) {
      const { id } = sheet();
      workbench.services.SpreadsheetApp.selection.set({
        sheetId: id,
        ranges: [{ row: firstRow - 1, column: 0, rows: lastRow - firstRow + 1, columns: 4 }],
        current: { row: firstRow - 1, column: 0 },
      });
    },
    async request(change = {}) {
      const selection = await call<SelectionView>('readSelection', 'person');
      return { ...selection.request, fields: FIELDS, ...change };
    },
    plan: async (change) => call<PlanView>('planRun', await file.request(change)),
    async start(change) {
      const request = await file.request(change);
      const { costAtMost } = await call<PlanView>('planRun', request);
      return call<RunView>('startRun', request, costAtMost);
    },
    async drive(id) {
      for (;;) {
        const run = await call<RunView>('stepRun', id);
        if (run.state === 'done' || run.state === 'stopped') return run;
        if (run.state !== 'waiting') continue;
        const until = run.waiting?.until ?? null;
        if (until === null) return run;
        await workbench.advance(Math.max(1, until - workbench.clock.now()));
      }
    },
    async byOwner(method, ...args) {
      const { methods } = workbench.services.SpreadsheetApp;
      const execution: Execution = {
        id: -1,
        functionName: 'byOwner',
        authMode: 'FULL',
        user: workbench.owner,
        startedAt: workbench.clock.now(),
      };
      await methods[method]?.(execution, ...(args as Wire[]));
      await methods['flush']?.(execution);
    },
    undo: (id) => call<UndoView>('undoRun', id),
    cells: () => {
      const { rows: count, columns } = sheet().contentSize();
      return sheet().cells.values({
        row: 0,
        column: 0,
        rows: count,
        columns,
      }) as readonly (readonly Cell[])[];
    },
  };
  return file;
}

/** People who can be revealed and have one e-mail address, as rows of the list. */
export function peopleRows(lusha: LushaSimulator, count: number, from = 0): readonly (readonly string[])[] {
  return lusha.people
    .filter(({ fate, emails }) => fate === 'available' && emails.length === 1)
    .slice(from, from + count)
    .map(({ record, emails: [first] }) => [
      record.firstName ?? '',
      record.lastName ?? '',
      record.company?.name ?? '',
      first?.email ?? '',
    ]);
}

async function writeList({ workbench }: TestAddon, list: readonly (readonly Cell[])[]): Promise<void> {
  const sheet = workbench.engine.workbook.sheets()[0];
  if (sheet === undefined || list.length === 0) return;
  const width = Math.max(...list.map((row) => row.length));
  const rows = list.map((row) => Array.from({ length: width }, (_cell, column) => typed(row[column] ?? '')));
  const missing = rows.length - sheet.rowCount;
  if (missing > 0) sheet.structure.insertRows(sheet.rowCount, missing);
  sheet.cells.write({ row: 0, column: 0, rows: rows.length, columns: width }, rows);
  await workbench.engine.settle();
}

/** As a person types it who does not want `=SUM(1+1) Analytics` to be calculated. */
function typed(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+@-]/.test(cell) ? `'${cell}` : cell;
}
