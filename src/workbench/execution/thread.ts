import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { Reply } from '../apps-script/realm/bridge';
import type { CallRequest, RunMessage, ThreadMessage, ThreadStart } from './protocol';

/** Who hears what happens during one run. */
export interface ThreadListener {
  /** Answers a service call; the thread stands still until it does. Never rejects; undefined: no answer at all. */
  onCall(request: CallRequest): Promise<Reply | undefined>;
  onMessage(message: ThreadMessage): void;
  /** The thread is gone: it ran out of memory, or the workbench has a bug. */
  onCrash(error: Error): void;
}

export type ThreadCode = Pick<ThreadStart, 'realm' | 'script' | 'clock'>;

/** One worker thread; runs one execution at a time. */
export class Thread {
  readonly #worker: Worker;
  readonly #calls: MessagePort;
  readonly #answered = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  #listener: ThreadListener | undefined;
  #crash: Error | undefined;

  constructor(workerFile: string, code: ThreadCode) {
    const { port1, port2 } = new MessageChannel();
    const start: ThreadStart = { ...code, calls: port2, answered: this.#answered };
    this.#calls = port1;
    this.#worker = new Worker(workerFile, { workerData: start, transferList: [port2] });
    this.#worker.on('message', (message: ThreadMessage) => this.#listener?.onMessage(message));
    this.#worker.on('error', (error: Error) => {
      this.#crash = error;
      this.#listener?.onCrash(error);
    });
    this.#calls.on('message', (json: string) => {
      void this.#answer(JSON.parse(json) as CallRequest);
    });
    this.#rest();
  }

  run(message: RunMessage, listener: ThreadListener): void {
    this.#listener = listener;
    if (this.#crash) {
      listener.onCrash(this.#crash);
      return;
    }
    this.#worker.ref();
    this.#calls.ref();
    this.#worker.postMessage(message);
  }

  /** After a run: an idle thread does not keep the process running. */
  rest(): void {
    this.#listener = undefined;
    this.#rest();
  }

  /** Ends whatever it does, even an endless loop or a wait for an answer. */
  async terminate(): Promise<void> {
    this.#listener = undefined;
    this.#calls.close();
    await this.#worker.terminate();
  }

  #rest(): void {
    this.#worker.unref();
    this.#calls.unref();
  }

  async #answer(request: CallRequest): Promise<void> {
    const listener = this.#listener;
    const reply = await listener?.onCall(request);
    if (reply === undefined || this.#listener !== listener) return;
    this.#calls.postMessage(JSON.stringify(reply));
    const flag = new Int32Array(this.#answered);
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  }
}
