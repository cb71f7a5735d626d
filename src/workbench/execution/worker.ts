/**
 * Entry of an execution's thread. It waits for runs; each gets a realm of its own, into which the services and
 * then the whole script are evaluated anew, as Google does for every execution.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import vm from 'node:vm';
import type { Bridge } from '../apps-script/realm/bridge';
import type { Outcome, ScriptFunction } from '../apps-script/realm/invoke';
import type { installServices } from '../apps-script/realm';
import { compute } from '../apps-script/utilities/native';
import { readClockView } from '../clock-view';
import type { CompiledCode, RunMessage, ThreadMessage, ThreadStart } from './protocol';

/** Value of the flag while no answer is there. */
const WAITING = 0;

function compile({ code, name, cachedData }: CompiledCode): vm.Script {
  return new vm.Script(code, { filename: name, cachedData: Buffer.from(cachedData) });
}

function post(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

function createBridge({ calls, answered, clock }: ThreadStart): Bridge {
  const flag = new Int32Array(answered);
  return {
    exchange(request) {
      Atomics.store(flag, 0, WAITING);
      calls.postMessage(request);
      // The notification of the answer before may come only now, and must not be taken for this one.
      while (Atomics.load(flag, 0) === WAITING) Atomics.wait(flag, 0, WAITING);
      const answer = receiveMessageOnPort(calls) as { message: string } | undefined;
      if (!answer) throw new Error('The answer to a service call did not arrive.');
      return answer.message;
    },
    now: () => readClockView(clock, Date.now),
    compute,
    log(level, text) {
      post({ type: 'log', level, text });
    },
  };
}

function neverSettles(functionName: string): string {
  const message = `The promise that ${functionName} returned never settles: Apps Script has no timers and no events.`;
  return JSON.stringify({ error: { name: 'Error', message, stack: '' } } satisfies Outcome);
}

function serve(start: ThreadStart): void {
  const realm = compile(start.realm);
  const script = compile(start.script);
  const bridge = createBridge(start);

  function run(message: RunMessage): void {
    const context = vm.createContext({});
    const scope = vm.runInContext('globalThis', context) as object;
    const install = realm.runInContext(context) as typeof installServices;
    const outcome = install(
      scope,
      bridge,
      message.start,
    )(() => {
      script.runInContext(context);
      return vm.runInContext(message.functionName, context) as ScriptFunction;
    }, message.args);
    if (typeof outcome === 'string') {
      post({ type: 'done', outcome });
      return;
    }
    let settled = false;
    void outcome.then((text) => {
      settled = true;
      post({ type: 'done', outcome: text });
    });
    // A realm has microtasks only, and those have all run by then.
    setImmediate(() => {
      if (!settled) post({ type: 'done', outcome: neverSettles(message.functionName) });
    });
  }

  parentPort?.on('message', run);
  // A promise nobody waits for fails without ending the execution, as at Google.
  process.on('unhandledRejection', (reason) => {
    post({ type: 'log', level: 'error', text: `Unhandled rejection: ${String(reason)}` });
  });
}

serve(workerData as ThreadStart);
