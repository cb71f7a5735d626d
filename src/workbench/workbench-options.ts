import type { LockContention } from './apps-script/lock/host';
import type { UiPort } from './apps-script/ui/port';
import type { WorkbenchClock } from './clock';
import type { Latencies } from './execution/latency';
import type { HttpEndpoint } from './lusha/http';
import type { EngineOptions } from './spreadsheet/create-engine';

/** Where Google is known to be harsher than it usually is. */
export interface StrictSwitches {
  /** Refuses the 31st simultaneous execution of a user instead of queueing it. */
  readonly refuseTooManyExecutions?: boolean;
  /** Property values up to 8,066 bytes only, as once measured, instead of 9 KB. */
  readonly measuredPropertyLimit?: boolean;
  /** Decides which LockService operations fail as under heavy load. */
  readonly lockContention?: LockContention;
  /** How many triggers of the add-on every user has in other files already; Google allows 20 in all. */
  readonly triggersElsewhere?: number;
  /** An execution that logs an error fails. */
  readonly failOnErrorLogs?: boolean;
}

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
  /** Title and first contents of the spreadsheet. */
  readonly spreadsheet?: Pick<EngineOptions, 'title' | 'sheets'>;
  /** Milliseconds charged to the clock before a service call, by `Service.method`. Default: none. */
  readonly latencies?: Latencies;
  readonly strict?: StrictSwitches;
  /** Longest time a script may compute without a service call, in real milliseconds. Default: its time limit. */
  readonly computeLimitMs?: number;
  /** What `Math.random` gives in an execution, over and over, by the execution's id. Default: chance. */
  readonly draws?: (executionId: number) => readonly number[];
}
