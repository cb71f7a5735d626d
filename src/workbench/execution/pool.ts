import type { ExecutionFacts } from '../apps-script/realm-execution';
import type { Wire } from '../apps-script/service';
import type { WorkbenchClock } from '../clock';
import { compileRealm, compileScript } from './compiled-code';
import { DailyUse } from '../apps-script/daily-quota';
import {
  MAX_RECORDS,
  MAX_SIMULTANEOUS,
  MAX_TRIGGER_RUNTIME_MS,
  TIME_LIMIT_MS,
  TOO_MANY_TEXT,
  TRIGGER_KINDS,
  TRIGGER_RUNTIME_TEXT,
} from './constants';
import { ExecutionError } from './execution-error';
import type { ExecutionRecord } from './execution-log';
import { kills, type CallMoment, type KillRule } from './kill-rule';
import type { Latencies } from './latency';
import { encodeArguments, kindOf, type RunRequest } from './run-request';
import { RunningExecution, type ExecutionSurroundings } from './running-execution';
import type { Script } from './script';
import { ServiceCalls } from './service-calls';
import { endExecution, type Services } from './services';
import { Thread, type ThreadCode } from './thread';

/** What is the same for all executions of an add-on. */
export type AddOnFacts = Pick<
  ExecutionFacts,
  'owner' | 'scriptId' | 'addOnName' | 'scopes' | 'timeZone' | 'locale'
>;

export interface PoolOptions {
  readonly script: Script;
  /** Text of .build/realm.js. */
  readonly realm: string;
  /** Path of .build/execution-worker.cjs. */
  readonly workerFile: string;
  readonly services: Services;
  readonly clock: WorkbenchClock;
  readonly addOn: AddOnFacts;
  /** Threads at most; they are started when first needed. */
  readonly workers?: number | undefined;
  readonly latencies?: Latencies | undefined;
  /** Longest time a script may compute without a service call, in real milliseconds. Default: its time limit. */
  readonly computeLimitMs?: number | undefined;
  /** Refuses the 31st simultaneous execution of a user as Google does, instead of queueing it as Sheets does. */
  readonly refuseTooMany?: boolean | undefined;
  /** An execution that logs an error fails, whatever it returns. */
  readonly failOnErrorLogs?: boolean | undefined;
  /** What `Math.random` gives in an execution, over and over, by the execution's id. Default: chance. */
  readonly draws?: ((executionId: number) => readonly number[]) | undefined;
}

const CLOSED_TEXT = 'The workbench was closed.';

interface Waiting {
  readonly request: RunRequest;
  readonly resolve: (value: Wire) => void;
  readonly reject: (error: unknown) => void;
}

/** Runs functions of the add-on, each in a realm of its own, up to 30 per user at the same time. */
export class ExecutionPool {
  /** Every execution so far, oldest first. */
  readonly executions: ExecutionRecord[] = [];
  readonly serviceCalls = new ServiceCalls();
  readonly #options: PoolOptions;
  readonly #code: ThreadCode;
  readonly #surroundings: ExecutionSurroundings;
  readonly #idle: Thread[] = [];
  readonly #running = new Map<RunningExecution, Thread>();
  readonly #waiting: Waiting[] = [];
  readonly #killRules = new Set<KillRule>();
  /** Milliseconds that triggers of each user have run. */
  readonly #triggerRuntime: DailyUse;
  readonly #terminations = new Set<Promise<void>>();
  #lastId = 0;
  #disposed = false;

  constructor(options: PoolOptions) {
    const { clock, services, latencies = {} } = options;
    this.#options = options;
    this.#triggerRuntime = new DailyUse(clock);
    this.#code = {
      realm: compileRealm(options.realm),
      script: compileScript(options.script.code),
      clock: clock.view,
    };
    this.#surroundings = {
      services,
      clock,
      latencies,
      computeLimitMs: options.computeLimitMs ?? TIME_LIMIT_MS.menu,
      failOnErrorLogs: options.failOnErrorLogs === true,
      onCall: (moment) => this.#onCall(moment),
    };
  }

  /** Resolves to what the function returned; rejects with `ExecutionError`. */
  run(request: RunRequest): Promise<Wire> {
    if (this.#disposed) return Promise.reject(new Error(CLOSED_TEXT));
    const refused = this.#refusal(request);
    if (refused) return Promise.reject(new ExecutionError({ ...refused, end: 'refused' }));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      this.#pump();
    });
  }

  /** Ends a running execution; false when no such one runs. */
  kill(executionId: number): boolean {
    const running = [...this.#running.keys()].find(({ execution }) => execution.id === executionId);
    running?.kill('The execution was killed.');
    return running !== undefined;
  }

  /** The next execution that comes to such a moment dies there. Returns how to take the rule back. */
  killWhen(rule: KillRule): () => void {
    this.#killRules.add(rule);
    return () => {
      this.#killRules.delete(rule);
    };
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new Error(CLOSED_TEXT));
    for (const running of [...this.#running.keys()]) running.kill(CLOSED_TEXT);
    for (const thread of this.#idle.splice(0)) this.#terminate(thread);
    await Promise.all(this.#terminations);
  }

  #refusal(request: RunRequest): { errorName: string; message: string } | null {
    const { functionName, user } = request;
    const { functions, declarations } = this.#options.script;
    const kind = kindOf(request);
    const known = kind === 'formula' ? declarations : functions;
    const isPrivate = functionName.endsWith('_') && (kind === 'formula' || kind === 'sidebar');
    if (!known.has(functionName) || isPrivate) {
      return { errorName: 'Exception', message: `Script function not found: ${functionName}` };
    }
    if (this.#options.refuseTooMany === true && this.#load(user) >= MAX_SIMULTANEOUS) {
      return { errorName: 'Exception', message: TOO_MANY_TEXT };
    }
    if (TRIGGER_KINDS.includes(kind) && this.#triggerRuntime.of(user) >= MAX_TRIGGER_RUNTIME_MS) {
      return { errorName: 'Exception', message: TRIGGER_RUNTIME_TEXT };
    }
    return null;
  }

  #load(user: string): number {
    return [...this.#running.keys()].filter(({ execution }) => execution.user === user).length;
  }

  #onCall(moment: CallMoment): KillRule | undefined {
    if (moment.when === 'before') this.serviceCalls.count(moment.method);
    const rule = [...this.#killRules].find((candidate) => kills(candidate, moment));
    if (rule) this.#killRules.delete(rule);
    return rule;
  }

  /** Starts what can start now: a thread is free and the user has fewer than 30 executions. */
  #pump(): void {
    const { workers = MAX_SIMULTANEOUS, workerFile } = this.#options;
    for (const waiting of [...this.#waiting]) {
      if (this.#running.size >= workers) return;
      if (this.#load(waiting.request.user) >= MAX_SIMULTANEOUS) continue;
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      this.#start(waiting, this.#idle.pop() ?? new Thread(workerFile, this.#code));
    }
  }

  #start({ request, resolve, reject }: Waiting, thread: Thread): void {
    const { functionName, authMode, user, args = [], event } = request;
    this.#lastId += 1;
    const facts = {
      ...this.#options.addOn,
      id: this.#lastId,
      functionName,
      authMode,
      user,
      kind: kindOf(request),
    };
    const running = new RunningExecution(facts, this.#surroundings, (result, clean) => {
      this.#end(running, thread, clean).then(() => {
        if (result instanceof ExecutionError) reject(result);
        else resolve(result);
      }, reject);
    });
    this.#running.set(running, thread);
    this.executions.push(running.record);
    if (this.executions.length > MAX_RECORDS) this.executions.shift();
    running.start(thread, encodeArguments(args), { event, draws: this.#options.draws?.(this.#lastId) });
  }

  async #end(running: RunningExecution, thread: Thread, clean: boolean): Promise<void> {
    if (clean) thread.rest();
    else this.#terminate(thread);
    const { kind, user, startedAt, endedAt = startedAt } = running.record;
    if (TRIGGER_KINDS.includes(kind)) this.#triggerRuntime.add(user, endedAt - startedAt);
    try {
      await endExecution(this.#options.services, running.execution);
    } finally {
      this.#running.delete(running);
      if (clean) this.#idle.push(thread);
      running.release();
      this.#pump();
    }
  }

  #terminate(thread: Thread): void {
    const termination = thread.terminate().finally(() => {
      this.#terminations.delete(termination);
    });
    this.#terminations.add(termination);
  }
}
