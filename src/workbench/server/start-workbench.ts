import path from 'node:path';
import { sampleSheets } from '../sample/sample-sheets';
import type { SheetContent } from '../sample/sheet-content';
import type { StartOptions } from './command-line';
import { columnWidths } from './leads/column-widths';
import { readLeadsFile } from './leads/read-leads-file';
import { loadWorkbook, type LoadedWorkbook, type WorkbookSource } from './load-workbook';
import { Pages } from './pages';
import { startServer } from './start-server';

/** Preferred, so that the address stays the same from start to start. */
const USUAL_PORT = 4173;

export interface WorkbenchStart {
  readonly source: WorkbookSource;
  /** Undefined: the usual port, or any free one. */
  readonly port: number | undefined;
  /** Told of failures of the workbench itself. */
  readonly onFailure: (error: unknown) => void;
}

export interface StartedWorkbench {
  readonly url: string;
  /** The workbook that is open now; another one after a reset. */
  readonly workbook: LoadedWorkbook;
  close(): Promise<void>;
}

/** What to open for the options of the command line, and what to tell the person about it. */
export async function workbookSource(
  options: StartOptions,
  folders: { readonly distDir: string; readonly buildDir: string },
): Promise<{ source: WorkbookSource; notices: readonly string[] }> {
  const { file, plan, credits, withKey, liveKey } = options;
  const content = file === null ? firstContent(liveKey !== null) : await leads(file);
  return {
    source: {
      ...folders,
      plan: plan ?? 'premium',
      credits,
      withKey,
      liveKey,
      title: content.title,
      sheets: content.sheets,
    },
    notices: content.notices,
  };
}

interface Content {
  readonly title: string;
  readonly sheets: readonly SheetContent[];
  readonly notices: readonly string[];
}

/** The sample's people exist in the simulator only, so nobody is to pay for asking the real Lusha about them. */
function firstContent(live: boolean): Content {
  if (live) return { title: 'Untitled spreadsheet', sheets: [{ name: 'Sheet1', rows: [] }], notices: [] };
  return { title: 'Sample leads', sheets: sampleSheets(), notices: [] };
}

async function leads(file: string): Promise<Content> {
  const { sheets, notices } = await readLeadsFile(file);
  const content = sheets.map((sheet) => ({ ...sheet, columnWidths: columnWidths(sheet.rows) }));
  return { title: path.parse(file).name, sheets: content, notices };
}

/** Opens the workbook and serves its page. Rejects with the system's error when the port is taken. */
export async function startWorkbench({ source, port, onFailure }: WorkbenchStart): Promise<StartedWorkbench> {
  const pages = new Pages();
  let workbook = await loadWorkbook(source, pages);

  async function closeWorkbook() {
    workbook.screen.dispose();
    await workbook.workbench.dispose();
  }

  const serve = (at: number) =>
    startServer({
      pageDir: path.join(source.buildDir, 'page'),
      port: at,
      pages,
      workbook,
      onFailure,
      async reopen() {
        await closeWorkbook();
        workbook = await loadWorkbook(source, pages);
        return workbook;
      },
    });
  const server = await serve(port ?? USUAL_PORT).catch(async (error: unknown) => {
    if (port === undefined && isPortTaken(error)) return serve(0);
    await closeWorkbook();
    throw error;
  });
  return {
    url: server.url,
    get workbook() {
      return workbook;
    },
    async close() {
      await server.close();
      await closeWorkbook();
    },
  };
}

export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
