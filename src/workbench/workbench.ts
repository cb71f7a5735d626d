import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MAX_CONCURRENT_CALLS } from './apps-script/html/constants';
import { encodeSidebarValue } from './apps-script/html/sidebar-value';
import { readManifest } from './apps-script/manifest';
import { MAX_VALUE_BYTES, MEASURED_MAX_VALUE_BYTES } from './apps-script/properties/constants';
import { clockEvent } from './apps-script/script/clock-event';
import type { ClockTrigger } from './apps-script/script/host';
import type { Wire } from './apps-script/service';
import { createServices, type AppsScriptServices } from './apps-script/services';
import { createSpreadsheetHost, type SpreadsheetHost } from './apps-script/spreadsheet/host';
import type { WorkbenchClock } from './clock';
import { RealClock } from './clock-real';
import { ExecutionError } from './execution/execution-error';
import type { ExecutionRecord } from './execution/execution-log';
import { ExecutionPool } from './execution/pool';
import type { RunRequest } from './execution/run-request';
import { readScript } from './execution/script';
import type { ServiceCalls } from './execution/service-calls';
import { Turnstile } from './execution/turnstile';
import { formulaCall } from './formula-call';
import { readHtmlFiles } from './html-files';
import { createEngine } from './spreadsheet/create-engine';
import type { CustomFunctionHelp } from './spreadsheet/engine';
import { storesOf, type Stores } from './stores';
import type { WorkbenchOptions } from './workbench-options';

export { PUBLISHED_LATENCIES } from './execution/latency';
export type { StrictSwitches, WorkbenchOptions } from './workbench-options';

/** The add-on installed in a spreadsheet, without Google. */
export interface Workbench {
  readonly clock: WorkbenchClock;
  readonly engine: ReturnType<typeof createEngine>;
  readonly pool: ExecutionPool;
  readonly services: AppsScriptServices & { readonly SpreadsheetApp: SpreadsheetHost };
  readonly stores: Stores;
  readonly customFunctions: readonly CustomFunctionHelp[];
  /** Names that `google.script.run` offers. */
  readonly functionNames: readonly string[];
  /** Every execution so far, oldest first. */
  readonly executions: readonly ExecutionRecord[];
  readonly serviceCalls: ServiceCalls;
  readonly owner: string;
  /** E-mail address of the person at the keyboard; assign to switch. */
  user: string;
  /** Runs `onOpen` as reopening the file does: LIMITED, or NONE while the add-on is not enabled in this file. */
  open(options?: { readonly enabled?: boolean }): Promise<void>;
  /** Runs `onInstall` with all rights. */
  install(): Promise<void>;
  /** Rejects with `ExecutionError`. */
  runMenuItem(functionName: string): Promise<void>;
  /** One `google.script.run` call; rejects with the error the failure handler gets. */
  callServer(functionName: string, args: readonly unknown[]): Promise<Wire>;
  advance(ms: number): Promise<void>;
  dispose(): Promise<void>;
}

/**
 * Opens a spreadsheet with the add-on of `distDir`. Nothing of the add-on has run yet when this resolves: call
 * `open()` or `install()`. Rejects with `ScriptSyntaxError` for a source that Google would refuse.
 */
export async function createWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { distDir, buildDir, endpoint, ui, strict = {}, owner = 'owner@example.com' } = options;
  const clock = options.clock ?? new RealClock();
  const [code, manifestText, realm, htmlFiles] = await Promise.all([
    readFile(path.join(distDir, 'Code.js'), 'utf8'),
    readFile(path.join(distDir, 'appsscript.json'), 'utf8'),
    readFile(path.join(buildDir, 'realm.js'), 'utf8'),
    readHtmlFiles(distDir),
    endpoint.ready?.(),
  ]);
  const script = readScript(code);
  const manifest = readManifest(manifestText);
  // Local times of a script are those of its manifest, whatever the zone of this computer.
  process.env['TZ'] = manifest.timeZone;

  const engine = createEngine({ timeZone: manifest.timeZone, ...options.spreadsheet });
  const services = {
    ...createServices({
      clock,
      endpoint,
      ui,
      manifest,
      owner,
      readHtmlFile: (name) => htmlFiles.get(name),
      fireTrigger,
      propertyLimits: {
        maxValueBytes: strict.measuredPropertyLimit === true ? MEASURED_MAX_VALUE_BYTES : MAX_VALUE_BYTES,
      },
      lockContention: strict.lockContention,
      triggersElsewhere: strict.triggersElsewhere,
    }),
    SpreadsheetApp: createSpreadsheetHost(engine, { owner }),
  };
  const pool = new ExecutionPool({
    script,
    realm,
    workerFile: path.join(buildDir, 'execution-worker.cjs'),
    services: { ...services },
    clock,
    addOn: {
      owner,
      scriptId: 'workbench',
      addOnName: 'Lusha for Sheets',
      scopes: manifest.oauthScopes,
      timeZone: manifest.timeZone,
      locale: 'en',
    },
    workers: options.workers,
    latencies: options.latencies,
    computeLimitMs: options.computeLimitMs,
    draws: options.draws,
    refuseTooMany: strict.refuseTooManyExecutions,
    failOnErrorLogs: strict.failOnErrorLogs,
  });
  const sidebarCalls = new Turnstile(MAX_CONCURRENT_CALLS);

  function fireTrigger({ functionName, user, id }: ClockTrigger): void {
    const event = clockEvent(id, clock.now());
    pool.run({ functionName, user, authMode: 'FULL', kind: 'trigger', event }).catch((error: unknown) => {
      // Nobody is told of a failed trigger of an add-on; the list of executions shows it.
      if (!(error instanceof ExecutionError)) throw error;
    });
  }
  async function runSimpleTrigger(functionName: string, authMode: RunRequest['authMode']): Promise<void> {
    services.Ui.clearMenus();
    if (!script.functions.has(functionName)) return;
    await pool.run({ functionName, authMode, user: workbench.user, kind: 'simple-trigger', event: {} });
  }

  const workbench: Workbench = {
    clock,
    engine,
    pool,
    services,
    stores: storesOf(services),
    customFunctions: script.customFunctions,
    functionNames: [...script.functions].filter((name) => !name.endsWith('_')),
    executions: pool.executions,
    serviceCalls: pool.serviceCalls,
    owner,
    user: owner,
    open: ({ enabled = true } = {}) => runSimpleTrigger('onOpen', enabled ? 'LIMITED' : 'NONE'),
    install: () => runSimpleTrigger('onInstall', 'FULL'),
    async runMenuItem(functionName) {
      await pool.run({ functionName, authMode: 'FULL', user: workbench.user, kind: 'menu' });
    },
    callServer: (functionName, args) =>
      sidebarCalls.pass(() => {
        const sent = args.map((argument, index) => encodeSidebarValue(argument, String(index)));
        return pool.run({
          functionName,
          args: sent,
          authMode: 'FULL',
          user: workbench.user,
          kind: 'sidebar',
        });
      }),
    advance: (ms) => clock.advance(ms),
    async dispose() {
      services.ScriptApp.dispose();
      await pool.dispose();
      engine.dispose();
    },
  };

  for (const help of script.customFunctions) {
    engine.registerCustomFunction(
      help,
      formulaCall(pool, help, () => workbench.user),
    );
  }
  return workbench;
}
