import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { StartedWorkbench, WorkbookSource } from '../../src/workbench/main';
import { launchChrome } from './chrome';
import { SheetPage } from './sheet-page';

const ROOT = path.join(__dirname, '../..');
/** Fewer than Google's 30, so that a test starts quickly. */
const WORKERS = 4;

export interface UsedSheetPage {
  readonly sheet: SheetPage;
  readonly workbench: StartedWorkbench;
  /** Another tab on the same workbook. */
  openTab(): Promise<SheetPage>;
}

/**
 * Starts a workbench and opens its page before the tests of a file, and closes both after them. A test fails
 * when the page wrote to the console, threw, or asked for anything outside the workbench.
 */
export function useSheetPage(source: Partial<WorkbookSource> = {}): UsedSheetPage {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  let workbench: StartedWorkbench | undefined;
  let sheet: SheetPage | undefined;
  const tabs: SheetPage[] = [];

  async function openTab(): Promise<SheetPage> {
    if (!context || !workbench) throw new Error('The page opens before the first test.');
    const tab = await SheetPage.open(await context.newPage(), workbench.url);
    tabs.push(tab);
    return tab;
  }

  beforeAll(async () => {
    workbench = await built.startWorkbench({
      source: {
        title: 'Test',
        sheets: [{ name: 'Sheet1', rows: [] }],
        distDir: path.join(ROOT, 'dist'),
        buildDir: path.join(ROOT, '.build'),
        plan: 'premium',
        credits: undefined,
        withKey: true,
        liveKey: null,
        workers: WORKERS,
        ...source,
      },
      port: 0,
      onFailure: (error) => {
        throw error;
      },
    });
    browser = await launchChrome();
    context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    sheet = await openTab();
  }, 60_000);

  afterEach(() => {
    for (const tab of tabs) tab.checkQuiet();
  });

  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
  });

  return {
    get sheet() {
      if (!sheet) throw new Error('The page opens before the first test.');
      return sheet;
    },
    get workbench() {
      if (!workbench) throw new Error('The workbench starts before the first test.');
      return workbench;
    },
    openTab,
  };
}
