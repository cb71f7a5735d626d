import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AuthMode } from '../../../../src/workbench/apps-script/service';
import type { Toast } from '../../../../src/workbench/apps-script/ui/port';
import type { FormulaValue } from '../../../../src/workbench/spreadsheet/engine';
import type { WorkbenchOptions } from '../../../../src/workbench/workbench-options';
import { block } from '../../spreadsheet/use-engine';

type Workbench = Awaited<ReturnType<typeof built.createWorkbench>>;

const BUILD_DIR = path.join(__dirname, '../../../../.build');
export const OWNER = 'owner@example.com';

const MANIFEST = {
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: ['spreadsheets.currentonly', 'script.container.ui'].map(
    (name) => `https://www.googleapis.com/auth/${name}`,
  ),
};

export const PEOPLE = [
  ['Name', 'Email', 'Score', 'Since'],
  ['Ann', 'ann@x.example', '3', '2026-08-17'],
  ['Bob', 'bob@x.example', '1', '2026-01-02'],
  ['Cy', '', '2', ''],
];

export interface UsedSpreadsheet {
  readonly workbench: Workbench;
  readonly toasts: Toast[];
  /** What a range such as `A1:B2` of the sheet People holds for everyone, whatever executions have in mind. */
  readonly values: (a1: string) => FormulaValue[][];
  /** Runs the body of a function as a menu item does; gives what it returns. `sheet` and `file` are the open ones. */
  readonly run: (
    body: string,
    options?: { readonly authMode?: AuthMode; readonly user?: string },
  ) => Promise<unknown>;
}

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A spreadsheet with the sheets People and Other, and a script whose functions are the bodies to run. */
export function useSpreadsheet(...bodies: string[]): Promise<UsedSpreadsheet> {
  return useSpreadsheetWith({}, ...bodies);
}

/** The same in a workbench with options of its own, such as a virtual clock. */
export async function useSpreadsheetWith(
  options: Partial<WorkbenchOptions>,
  ...bodies: string[]
): Promise<UsedSpreadsheet> {
  const distDir = mkdtempSync(path.join(tmpdir(), 'spreadsheet-'));
  const prelude = 'var file = SpreadsheetApp.getActiveSpreadsheet(), sheet = file.getActiveSheet();';
  const functions = bodies.map((body, index) => `function f${index}() { ${prelude} ${body} }`);
  writeFileSync(path.join(distDir, 'Code.js'), functions.join('\n'));
  writeFileSync(path.join(distDir, 'appsscript.json'), JSON.stringify(MANIFEST));
  const toasts: Toast[] = [];
  const workbench = await built.createWorkbench({
    distDir,
    buildDir: BUILD_DIR,
    endpoint: { handle: () => Promise.reject(new Error('No request is expected.')) },
    ui: {
      showMenus: () => undefined,
      showSidebar: () => undefined,
      showDialog: () => undefined,
      showToast: (toast) => toasts.push(toast),
      ask: () => Promise.reject(new Error('No question is expected.')),
    },
    workers: 2,
    owner: OWNER,
    spreadsheet: {
      title: 'Leads',
      sheets: [
        { name: 'People', rows: PEOPLE },
        { name: 'Other', rows: [['x']] },
      ],
    },
    ...options,
  });
  closers.push(async () => {
    await workbench.dispose();
    rmSync(distDir, { recursive: true });
  });
  return {
    workbench,
    toasts,
    values: (a1) => workbench.engine.workbook.sheetById('1')?.cells.values(block(a1)) ?? [],
    async run(body, { authMode = 'FULL', user = OWNER } = {}) {
      const functionName = `f${bodies.indexOf(body)}`;
      return workbench.pool.run({ functionName, authMode, user });
    },
  };
}

/** Runs one body in a spreadsheet of its own. */
export async function run(body: string, options?: Parameters<UsedSpreadsheet['run']>[1]): Promise<unknown> {
  const { run: runBody } = await useSpreadsheet(body);
  return runBody(body, options);
}
