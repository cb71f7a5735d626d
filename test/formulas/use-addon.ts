import path from 'node:path';
import type { LushaSimulator, SimulatorOptions } from '../../src/workbench/lusha/simulator';
import type { Workbench } from '../../src/workbench/workbench';
import type { WorkbenchOptions } from '../../src/workbench/workbench-options';
import type { UiPort } from '../../src/workbench/apps-script/ui/port';

/** A weekday morning, in the middle of a minute, an hour and a day. */
export const START = Date.parse('2026-11-24T09:30:15Z');

const ROOT = path.join(__dirname, '../..');

export const RULES = {
  formulaMode: 'automatic',
  formulaDailyCap: 100,
  userDailyCap: null,
  runCap: null,
  doNotCall: 'show',
  maxAgeDays: null,
  waterfall: false,
};

/** Nobody is at the screen: what is shown is dropped, and a question would be a mistake of the test. */
export const NOBODY: UiPort = {
  showMenus: () => undefined,
  showSidebar: () => undefined,
  showDialog: () => undefined,
  showToast: () => undefined,
  ask: ({ message }) => Promise.reject(new Error(`Nobody answers "${message}"`)),
};

export interface TestAddon {
  readonly workbench: Workbench;
  readonly simulator: LushaSimulator;
  /** Runs a custom function as a cell does; arguments as Sheets passes them. */
  readonly formula: (functionName: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** The same, giving the message of the error that the cell would show. */
  readonly formulaError: (functionName: string, ...args: readonly unknown[]) => Promise<string>;
  /** Calls an endpoint as the sidebar does. */
  readonly call: (endpoint: string, ...args: readonly unknown[]) => Promise<unknown>;
}

export interface TestAddonOptions {
  readonly simulator?: Partial<SimulatorOptions>;
  readonly workbench?: Partial<WorkbenchOptions>;
  /** Credits a day for formulas; far more than any test spends if not said. */
  readonly cap?: number;
  /** Whether the owner has saved a key; true if not said. */
  readonly key?: boolean;
}

// Thirty worker threads and thousands of rows take a while on a small machine.
jest.setTimeout(120_000);

let opened: Workbench[] = [];
let world: LushaSimulator | undefined;

/** The built add-on in a spreadsheet of its own, with a simulated Lusha account; closed after the test. */
export async function useAddon(options: TestAddonOptions = {}): Promise<TestAddon> {
  const clock = new built.VirtualClock(START);
  const contractPath = path.join(ROOT, '.build/openapi-v3.yaml');
  world ??= built.createLushaSimulator({ contractPath, clock });
  const simulator = built.createLushaSimulator({ contractPath, clock, worldOf: world, ...options.simulator });
  // Reading the contract takes real time, in which the virtual clock would run on.
  await simulator.ready();
  const workbench = await built.createWorkbench({
    distDir: path.join(ROOT, 'dist'),
    buildDir: path.join(ROOT, '.build'),
    endpoint: simulator,
    ui: NOBODY,
    clock,
    workers: 4,
    ...options.workbench,
  });
  opened.push(workbench);
  const addon: TestAddon = {
    workbench,
    simulator,
    formula: (functionName, ...args) =>
      workbench.pool.run({
        functionName,
        args: args as never,
        authMode: 'CUSTOM_FUNCTION',
        user: workbench.user,
      }),
    formulaError: (functionName, ...args) =>
      addon.formula(functionName, ...args).then(
        (value) => Promise.reject(new Error(`No error but ${JSON.stringify(value)}`)),
        (error: unknown) => (error as Error).message,
      ),
    call: (endpoint, ...args) => workbench.callServer(endpoint, args),
  };
  await addon.call('saveRules', { ...RULES, formulaDailyCap: options.cap ?? 1_000_000 });
  if (options.key !== false) {
    await addon.call('saveApiKey', options.simulator?.key ?? built.SIMULATOR_API_KEY, false);
    workbench.serviceCalls.reset();
  }
  return addon;
}

afterEach(async () => {
  await Promise.all(opened.map((workbench) => workbench.dispose()));
  opened = [];
});
