import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { RealClock } from '../clock-real';
import type { WorkbenchClock } from '../clock';
import type { PlanName } from '../lusha/account/plans';
import { createLushaSimulator, SIMULATOR_API_KEY, type LushaSimulator } from '../lusha/simulator';
import type { SheetContent } from '../sample/sheet-content';
import { createWorkbench } from '../workbench';
import type { Account } from './account';
import { countRequests } from './counted-endpoint';
import { fillWorkbook } from './fill-workbook';
import { installKey } from './install-key';
import { createLiveAccount } from './live-account';
import { createLiveLusha } from './live-lusha';
import type { OpenWorkbook } from './open-workbook';
import type { Pages } from './pages';
import type { Selection } from './protocol';
import { Screen } from './screen';
import { createSimulatedAccount } from './simulated-account';

/** How long the simulated Lusha takes to answer, so that `Loading...` is seen as it will be. Milliseconds. */
const SIMULATED_LATENCY_MS = 350;

export interface WorkbookSource {
  readonly title: string;
  readonly sheets: readonly SheetContent[];
  /** Folder with Code.js, Sidebar.html and appsscript.json. */
  readonly distDir: string;
  /** Folder with the built workbench. */
  readonly buildDir: string;
  readonly plan: PlanName;
  readonly credits: number | undefined;
  /** Whether the key is installed when the workbook opens. */
  readonly withKey: boolean;
  /** The key of a real account; null for a simulated one. */
  readonly liveKey: string | null;
  /** Default: the computer's time. */
  readonly clock?: WorkbenchClock;
  /** Worker threads; default as on Google's side. */
  readonly workers?: number;
}

/** An open workbook, and for a simulated account the simulator behind it. */
export interface LoadedWorkbook extends OpenWorkbook {
  readonly simulator: LushaSimulator | null;
}

/**
 * Opens a workbook with the add-on installed, as for a person who opens the file: `onOpen` has run, and the key
 * is installed before the first formula asks for it.
 *
 * @throws KeyRefusedError in the add-on's words
 */
export async function loadWorkbook(source: WorkbookSource, pages: Pages): Promise<LoadedWorkbook> {
  const clock = source.clock ?? new RealClock();
  const screen = new Screen(pages, randomUUID);
  const { endpoint, account, simulator } = connectLusha(source, clock);
  const workbench = await createWorkbench({
    distDir: source.distDir,
    buildDir: source.buildDir,
    endpoint,
    ui: screen,
    clock,
    spreadsheet: { title: source.title },
    ...(source.workers === undefined ? {} : { workers: source.workers }),
  });
  const { selection } = workbench.services.SpreadsheetApp;
  try {
    await workbench.open();
    if (source.withKey) await installKey(workbench, source.liveKey ?? SIMULATOR_API_KEY);
    await fillWorkbook(workbench.engine.workbook, source.sheets);
  } catch (error) {
    await workbench.dispose();
    throw error;
  }
  const selected = source.sheets[0]?.selected;
  if (selected) selection.set(singleCell(selection.get().sheetId, selected));
  return {
    title: source.title,
    live: source.liveKey !== null,
    workbench,
    engine: workbench.engine,
    screen,
    account,
    selection,
    functionNames: workbench.functionNames,
    simulator,
  };
}

function singleCell(sheetId: string, current: Selection['current']): Selection {
  return { sheetId, ranges: [{ ...current, rows: 1, columns: 1 }], current };
}

interface LushaConnection {
  readonly endpoint: LushaSimulator | ReturnType<typeof countRequests>;
  readonly account: Account;
  readonly simulator: LushaSimulator | null;
}

function connectLusha(
  { liveKey, buildDir, plan, credits }: WorkbookSource,
  clock: WorkbenchClock,
): LushaConnection {
  if (liveKey !== null) {
    const endpoint = countRequests(createLiveLusha(fetch));
    return { endpoint, account: createLiveAccount(endpoint), simulator: null };
  }
  const simulator = createLushaSimulator({
    contractPath: path.join(buildDir, 'openapi-v3.yaml'),
    clock,
    plan,
    latencyMs: SIMULATED_LATENCY_MS,
    ...(credits === undefined ? {} : { credits }),
  });
  return { endpoint: simulator, account: createSimulatedAccount(simulator, clock, plan), simulator };
}
