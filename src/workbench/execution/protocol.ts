/** What the main thread and an execution's thread tell each other. */
import type { MessagePort } from 'node:worker_threads';
import type { ClockView } from '../clock-view';
import type { LogLevel } from '../apps-script/realm-execution';
import type { Wire } from '../apps-script/service';

/** Code with what V8 remembers of compiling it, so that each realm starts quickly. */
export interface CompiledCode {
  readonly name: string;
  readonly code: string;
  readonly cachedData: Uint8Array;
}

/** `workerData` of a thread. */
export interface ThreadStart {
  readonly realm: CompiledCode;
  readonly script: CompiledCode;
  readonly clock: ClockView;
  /** Service calls go out and answers come in here, both as JSON. */
  readonly calls: MessagePort;
  /** One 32-bit number: 0 while the thread waits for an answer. */
  readonly answered: SharedArrayBuffer;
}

export interface RunMessage {
  readonly functionName: string;
  /** `RealmStart` as JSON. */
  readonly start: string;
  /** `Wire[]` as JSON. */
  readonly args: string;
}

export interface CallRequest {
  readonly service: string;
  readonly method: string;
  readonly args: readonly Wire[];
}

export type ThreadMessage =
  | { readonly type: 'log'; readonly level: LogLevel; readonly text: string }
  /** `outcome` is an `Outcome` as JSON. */
  | { readonly type: 'done'; readonly outcome: string };
