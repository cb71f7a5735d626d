import type { FrameLocator, Page } from 'playwright-core';
import type { Grid } from '../../src/workbench/page/grid/grid';

/** Formulas of the add-on wait for the simulator, and the machine may be busy. Milliseconds. */
const WAIT_MS = 30_000;

/** From the edge of the first cell into the letters above it and the numbers beside it. Pixels. */
const INTO_HEADER_PX = 8;

/** What the page leaves for tests; see the global declaration beside `Grid`. */
export type PageGrid = Grid;

/** One open tab of the workbench, by what a person sees and does. */
export class SheetPage {
  /** What the page wrote to the console or asked of other servers. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    url: string,
  ) {
    page.setDefaultTimeout(WAIT_MS);
    page.on('console', (message) => this.complaints.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const address = request.url();
      if (!/^(data|blob):/.test(address) && !address.startsWith(url))
        this.complaints.push(`request: ${address}`);
    });
  }

  static async open(page: Page, url: string): Promise<SheetPage> {
    const sheet = new SheetPage(page, url);
    await page.goto(url);
    await sheet.ready();
    return sheet;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Waits until the grid is drawn and the veil is gone. */
  async ready(): Promise<void> {
    const open = () =>
      window.workbenchGrid !== undefined &&
      document.querySelector('.veil') === null &&
      document.querySelector('.grid canvas') !== null;
    await this.page.waitForFunction(open, undefined, { timeout: WAIT_MS }).catch((cause: unknown) => {
      throw new Error(`The page did not open. ${this.complaints.join('\n')}`, { cause });
    });
  }

  checkQuiet(): void {
    expect(this.complaints).toEqual([]);
  }

  async click(a1: string): Promise<void> {
    const { x, y } = await this.cellCentre(a1);
    await this.page.mouse.click(x, y);
  }

  /** Clicks the letter above a column or the number beside a row. */
  async clickHeader(name: string): Promise<void> {
    const isColumn = /^[A-Z]+$/.test(name);
    const cell = await this.cellBox(isColumn ? `${name}1` : `A${name}`);
    if (isColumn) await this.page.mouse.click(cell.x + cell.width / 2, cell.y - INTO_HEADER_PX);
    else await this.page.mouse.click(cell.x - INTO_HEADER_PX, cell.y + cell.height / 2);
  }

  async hover(a1: string): Promise<void> {
    const { x, y } = await this.cellCentre(a1);
    await this.page.mouse.move(x + 40, y + 60);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /** Types into a cell and presses Enter. */
  async type(a1: string, text: string): Promise<void> {
    await this.click(a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** What the cell shows, by the page's own model. */
  cell(a1: string): Promise<string> {
    return this.page.evaluate((name) => {
      const sheet = window.workbenchGrid?.api.getActiveWorkbook()?.getActiveSheet();
      return sheet?.getRange(name).getDisplayValue() ?? '';
    }, a1);
  }

  async waitForCell(a1: string, value: string | RegExp): Promise<void> {
    const expected = typeof value === 'string' ? { text: value } : { pattern: value.source };
    const found = await this.page
      .waitForFunction(
        ({ name, text, pattern }: { name: string; text?: string; pattern?: string }) => {
          const sheet = window.workbenchGrid?.api.getActiveWorkbook()?.getActiveSheet();
          const shown = sheet?.getRange(name).getDisplayValue() ?? '';
          return pattern === undefined ? shown === text : new RegExp(pattern).test(shown);
        },
        { name: a1, ...expected },
      )
      .catch(() => null);
    if (!found)
      throw new Error(`${a1} shows "${await this.cell(a1)}", not ${String(value)}, after ${WAIT_MS} ms.`);
  }

  /** Clicks through the menu bar: `menu('Extensions', 'Lusha for Sheets', 'Settings…')`. */
  async menu(...labels: readonly string[]): Promise<void> {
    for (const [index, label] of labels.entries()) {
      const line = this.page.locator('.menu-bar').getByRole('menuitem', { name: label, exact: true });
      if (index === 0 || index === labels.length - 1) await line.click();
      else await line.hover();
    }
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]').getByText(name, { exact: true }).click();
  }

  /** The add-on's page in the sidebar. */
  sidebar(): FrameLocator {
    return this.page.frameLocator('.sidebar iframe');
  }

  private async cellCentre(a1: string): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.cellBox(a1);
    return { x: x + width / 2, y: y + height / 2 };
  }

  private cellBox(a1: string): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.page.evaluate((name) => {
      const sheet = window.workbenchGrid?.api.getActiveWorkbook()?.getActiveSheet();
      if (!sheet) throw new Error('No workbook is open.');
      // The rectangle is relative to the canvas of the cells, the largest one.
      const canvases = Array.from(document.querySelectorAll<HTMLCanvasElement>('.grid canvas'));
      const [largest] = canvases.sort((a, b) => b.width * b.height - a.width * a.height);
      const rect = sheet.getRange(name).getCellRect();
      const origin = largest?.getBoundingClientRect();
      if (!origin) throw new Error('The grid is not drawn.');
      return { x: origin.x + rect.x, y: origin.y + rect.y, width: rect.width, height: rect.height };
    }, a1);
  }
}
