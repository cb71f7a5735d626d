import type { ExecutionFacts } from '../apps-script/realm-execution';
import type { Reply } from '../apps-script/realm/bridge';
import type { Outcome } from '../apps-script/realm/invoke';
import type { RealmStart } from '../apps-script/realm';
import type { Execution, Wire } from '../apps-script/service';
import type { WorkbenchClock } from '../clock';
import { TIME_LIMIT_MS, TIMEOUT_TEXT } from './constants';
import { ExecutionError, type ExecutionErrorFacts } from './execution-error';
import { leavingFailure, scriptFailure } from './execution-failure';
import type { ExecutionRecord } from './execution-log';
import type { CallMoment, KillRule } from './kill-rule';
import type { Latencies } from './latency';
import type { CallRequest, ThreadMessage } from './protocol';
import { answer, beginExecution, impliedCalls, paceOf, scriptEnded, type Services } from './services';
import type { Thread, ThreadListener } from './thread';

/** What every execution of a pool shares. */
export interface ExecutionSurroundings {
  readonly services: Services;
  readonly clock: WorkbenchClock;
  readonly latencies: Latencies;
  /** Longest time the script may compute without a service call, in real milliseconds; at most its time limit. */
  readonly computeLimitMs: number;
  readonly failOnErrorLogs: boolean;
  /** Told of every service call; answers with the rule by which the execution dies at this moment. */
  readonly onCall: (moment: CallMoment) => KillRule | undefined;
}

/** Called once. `clean`: the script ended by itself, so that its thread can run another. */
export type Done = (result: Wire | ExecutionError, clean: boolean) => void;

/** One run of one function on one thread, from its start until `done` has been called. */
export class RunningExecution implements ThreadListener {
  readonly execution: Execution;
  readonly record: ExecutionRecord;
  readonly #facts: ExecutionFacts;
  readonly #surroundings: ExecutionSurroundings;
  readonly #done: Done;
  #deadline: number;
  #calls = 0;
  #ended = false;
  #watchdog: NodeJS.Timeout | undefined;
  #release: () => void;

  constructor(facts: ExecutionFacts, surroundings: ExecutionSurroundings, done: Done) {
    const { id, functionName, authMode, kind, user } = facts;
    const startedAt = surroundings.clock.now();
    this.#facts = facts;
    this.#surroundings = surroundings;
    this.#done = done;
    this.#deadline = startedAt + TIME_LIMIT_MS[kind];
    this.#release = surroundings.clock.busy();
    this.execution = { id, functionName, authMode, user, startedAt };
    this.record = { ...this.execution, kind, logs: [], serviceCalls: {} };
  }

  start(thread: Thread, args: string, rest: Omit<RealmStart, 'facts'>): void {
    const start: RealmStart = { facts: this.#facts, ...rest };
    beginExecution(this.#surroundings.services, this.execution);
    this.#watch();
    thread.run({ functionName: this.#facts.functionName, start: JSON.stringify(start), args }, this);
  }

  /** Ends it from outside. */
  kill(message: string): void {
    this.#fail({ errorName: 'Exception', message, end: 'killed' });
  }

  onMessage(message: ThreadMessage): void {
    if (message.type === 'log') this.record.logs.push({ level: message.level, text: message.text });
    else void this.#finish(JSON.parse(message.outcome) as Outcome);
  }

  onCrash(error: Error): void {
    this.#fail({ errorName: error.name, message: error.message, end: 'workbench' });
  }

  async onCall(request: CallRequest): Promise<Reply | undefined> {
    clearTimeout(this.#watchdog);
    if (this.#ended) return undefined;
    const method = `${request.service}.${request.method}`;
    this.#calls += 1;
    this.record.serviceCalls[method] = (this.record.serviceCalls[method] ?? 0) + 1;
    if (this.#pastDeadline() || (await this.#killedAt(method, 'before'))) return undefined;
    const { services } = this.#surroundings;
    await this.#charge([method, ...impliedCalls(services, this.execution, request)]);
    if (this.#isEnded()) return undefined;
    const reply = await this.#paced(request);
    if (this.#isEnded() || (await this.#killedAt(method, 'after'))) return undefined;
    this.#watch();
    return reply;
  }

  /** Lets the time pass that these calls take. */
  async #charge(methods: readonly string[]): Promise<void> {
    const { latencies, clock } = this.#surroundings;
    const latency = methods.reduce((sum, method) => sum + (latencies[method] ?? 0), 0);
    if (latency > 0) await this.#waiting(clock.sleep(latency));
  }

  async #paced(request: CallRequest): Promise<Reply> {
    const { services, clock } = this.#surroundings;
    const pace = paceOf(services, request);
    const reply = answer(services, this.execution, request);
    if (pace === 'waiting') return this.#waiting(reply);
    if (pace === 'computing') return reply;
    const suspendedAt = clock.now();
    try {
      return await reply;
    } finally {
      this.#deadline += clock.now() - suspendedAt;
    }
  }

  /** While it waits virtual time may pass, up to its deadline. */
  async #waiting<T>(result: Promise<T>): Promise<T> {
    const { clock } = this.#surroundings;
    const cancel = clock.wait(this.#deadline - clock.now(), () => {
      this.#timeOut();
    });
    this.#release();
    try {
      return await result;
    } finally {
      cancel();
      if (!this.#ended) this.#release = clock.busy();
    }
  }

  #isEnded(): boolean {
    return this.#ended;
  }

  #pastDeadline(): boolean {
    if (this.#surroundings.clock.now() < this.#deadline) return false;
    this.#timeOut();
    return true;
  }

  async #killedAt(method: string, when: CallMoment['when']): Promise<boolean> {
    const { functionName } = this.#facts;
    const callsOfMethod = this.record.serviceCalls[method] ?? 0;
    const rule = this.#surroundings.onCall({
      functionName,
      method,
      when,
      calls: this.#calls,
      callsOfMethod,
    });
    if (!rule) return false;
    if (rule.unflushed === 'written') await this.#leave();
    this.kill(`The execution was killed ${when} ${method}.`);
    return true;
  }

  /** A script that only computes makes no calls at which its time could be checked. */
  #watch(): void {
    const { clock, computeLimitMs } = this.#surroundings;
    this.#watchdog = setTimeout(
      () => {
        this.#timeOut();
      },
      Math.max(0, Math.min(this.#deadline - clock.now(), computeLimitMs)),
    );
  }

  #timeOut(): void {
    this.#fail({ errorName: 'Exception', message: TIMEOUT_TEXT, end: 'timeout' });
  }

  async #finish({ value, error, fault }: Outcome): Promise<void> {
    clearTimeout(this.#watchdog);
    if (this.#ended) return;
    await this.#charge(impliedCalls(this.#surroundings.services, this.execution, null));
    // Time may have run out meanwhile; what was not flushed is lost then.
    if (this.#isEnded()) return;
    const refusal = await this.#leave();
    if (!error) {
      this.#end(refusal ?? this.#loggedError() ?? value ?? null, true);
      return;
    }
    this.#end(scriptFailure(error, fault === true), true);
  }

  /** Has the services do what is left; gives the error with which Google fails an execution that could not be ended so. */
  async #leave(): Promise<ExecutionError | undefined> {
    try {
      await scriptEnded(this.#surroundings.services, this.execution);
      return undefined;
    } catch (error) {
      return leavingFailure(error);
    }
  }

  #loggedError(): ExecutionError | undefined {
    const line = this.record.logs.find(({ level }) => level === 'error');
    if (!line || !this.#surroundings.failOnErrorLogs) return undefined;
    return new ExecutionError({
      errorName: 'Error',
      message: `Logged as an error: ${line.text}`,
      end: 'workbench',
    });
  }

  #fail(facts: ExecutionErrorFacts): void {
    this.#end(new ExecutionError(facts), false);
  }

  #end(result: Wire | ExecutionError, clean: boolean): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#watchdog);
    this.record.endedAt = this.#surroundings.clock.now();
    if (result instanceof ExecutionError) this.record.error = result;
    this.#done(result, clean);
  }

  /** Lets virtual time pass again; called when the services have dealt with the end. */
  release(): void {
    this.#release();
  }
}
