import type { ExecutionRecord } from './execution/execution-log';
import type { Wire } from './apps-script/service';
import type { UiPort } from './apps-script/ui/port';
import type { WorkbenchClock } from './clock';
import type { HttpEndpoint } from './lusha/http';
import type { CustomFunctionHelp, SpreadsheetEngine } from './spreadsheet/engine';

export interface WorkbenchOptions {
  /** Folder with Code.js, Sidebar.html and appsscript.json. */
  readonly distDir: string;
  /** Folder with execution-worker.cjs and realm.js. */
  readonly buildDir: string;
  readonly endpoint: HttpEndpoint;
  readonly ui: UiPort;
  /** Default: the computer's time. */
  readonly clock?: WorkbenchClock;
  /** Worker threads; default 30, Google's limit of simultaneous executions per user. */
  readonly workers?: number;
  /** E-mail address of the owner of the spreadsheet, who is also the first user. */
  readonly owner?: string;
  /** Milliseconds charged to the clock before a service call, by `Service.method`. Default: none. */
  readonly latencies?: Readonly<Record<string, number>>;
}

/** The add-on installed in a spreadsheet, without Google. */
export interface Workbench {
  readonly clock: WorkbenchClock;
  readonly engine: SpreadsheetEngine;
  readonly customFunctions: readonly CustomFunctionHelp[];
  /** Every execution so far, oldest first. */
  readonly executions: readonly ExecutionRecord[];
  /** E-mail address of the person at the keyboard; assign to switch. */
  user: string;
  /** Runs `onOpen` as reopening the file does: LIMITED, or NONE while the add-on is not enabled in this file. */
  open(options?: { readonly enabled?: boolean }): Promise<void>;
  /** Runs `onInstall` with all rights. */
  install(): Promise<void>;
  runMenuItem(functionName: string): Promise<void>;
  /** One `google.script.run` call; rejects with the error the failure handler gets. */
  callServer(functionName: string, args: readonly Wire[]): Promise<Wire>;
  advance(ms: number): Promise<void>;
  dispose(): Promise<void>;
}
