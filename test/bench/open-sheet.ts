import path from 'node:path';
import type { LushaSimulator } from '../../src/workbench/lusha/simulator';
import type { UiPort } from '../../src/workbench/apps-script/ui/port';
import type { Wire } from '../../src/workbench/apps-script/service';
import type { Workbench } from '../../src/workbench/workbench';
import { scriptFolder, type Contestant } from './contestant';
import { slowApi } from './slow-api';

/** A weekday morning, in the middle of a minute, an hour and a day. */
const START = Date.parse('2026-11-24T09:30:15Z');
/** More than any scenario spends, so that no cap and no balance ends it early. */
const ENDLESS_CREDITS = 1_000_000;

/** A spreadsheet with one contestant installed, on an account of its own. */
export interface Sheet {
  readonly workbench: Workbench;
  readonly simulator: LushaSimulator;
  /** Runs `=LUSHA_PERSON(who, fields)` once, as a cell does. Rejects with `ExecutionError`. */
  formula(who: Wire, fields?: string): Promise<Wire>;
  close(): Promise<void>;
}

/** Where things are, and the simulated world that all sheets of a bench share. */
export interface Venue {
  /** Folder of the project, with `dist` and `.build`. */
  readonly root: string;
  readonly world: LushaSimulator;
}

const NOBODY: UiPort = {
  showMenus: () => undefined,
  showSidebar: () => undefined,
  showDialog: () => undefined,
  showToast: () => undefined,
  ask: ({ message }) => Promise.reject(new Error(`Nobody answers "${message}"`)),
};

export async function openVenue(root: string): Promise<Venue> {
  const contractPath = path.join(root, '.build/openapi-v3.yaml');
  const world = built.createLushaSimulator({ contractPath, clock: new built.VirtualClock(START) });
  await world.ready();
  return { root, world };
}

/** Opens a new spreadsheet on a virtual clock, with the published latencies charged to it. */
export async function openSheet({ root, world }: Venue, contestant: Contestant): Promise<Sheet> {
  const clock = new built.VirtualClock(START);
  const contractPath = path.join(root, '.build/openapi-v3.yaml');
  const credits = ENDLESS_CREDITS;
  const simulator = built.createLushaSimulator({ contractPath, clock, worldOf: world, credits });
  await simulator.ready();
  const workbench = await built.createWorkbench({
    distDir: scriptFolder(contestant, root),
    buildDir: path.join(root, '.build'),
    endpoint: slowApi(simulator, clock),
    ui: NOBODY,
    clock,
    latencies: built.PUBLISHED_LATENCIES,
  });
  await installKey(workbench, contestant);
  return {
    workbench,
    simulator,
    formula: (who, fields = 'email') =>
      workbench.pool.run({
        functionName: 'LUSHA_PERSON',
        args: [who, fields],
        authMode: 'CUSTOM_FUNCTION',
        user: workbench.user,
      }),
    close: () => workbench.dispose(),
  };
}

async function installKey(workbench: Workbench, contestant: Contestant): Promise<void> {
  if (contestant !== 'ours') {
    workbench.stores.scriptProperties.set({ LUSHA_API_KEY: built.SIMULATOR_API_KEY });
    return;
  }
  const rules = {
    formulaMode: 'automatic',
    formulaDailyCap: ENDLESS_CREDITS,
    userDailyCap: null,
    runCap: null,
    doNotCall: 'show',
  };
  await workbench.callServer('saveRules', [rules]);
  await workbench.callServer('saveApiKey', [built.SIMULATOR_API_KEY, false]);
}
