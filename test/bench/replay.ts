import vm from 'node:vm';
import type { installServices } from '../../src/workbench/apps-script/realm';
import type { Bridge } from '../../src/workbench/apps-script/realm/bridge';
import type { Outcome, ScriptFunction } from '../../src/workbench/apps-script/realm/invoke';
import { compute } from '../../src/workbench/apps-script/utilities/native';
import { pausedService } from './paused-service';
import { Stopwatch } from './stopwatch';
import type { Tape } from './tape';

/** The add-on as text. */
export interface ScriptTexts {
  /** Text of dist/Code.js. */
  readonly code: string;
  /** Text of .build/realm.js. */
  readonly realm: string;
  /** Text of dist/appsscript.json. */
  readonly manifest: string;
}

const FACTS = {
  id: 1,
  functionName: 'LUSHA_PERSON',
  authMode: 'CUSTOM_FUNCTION',
  kind: 'formula',
  user: 'owner@example.com',
  owner: 'owner@example.com',
  scriptId: 'workbench',
  addOnName: 'Lusha for Sheets',
  locale: 'en',
} as const;

/** Services that the add-on's formulas use; what they take is not the add-on's own time. */
const SERVICES = [
  'CacheService',
  'LockService',
  'PropertiesService',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];

/**
 * Runs a formula again from its tape, in this thread and in a realm of its own, and gives the milliseconds that
 * the add-on's own code took: what the services do, and what the emulator does to pass values, is not counted.
 *
 * @throws when the formula fails, or calls other services than on the tape
 */
export function replay({ code, realm, manifest }: ScriptTexts, args: readonly unknown[], tape: Tape): number {
  const context = vm.createContext({});
  const scope = vm.runInContext('globalThis', context) as Record<string, object>;
  const install = vm.runInContext(
    `(() => {\n${realm}\nreturn installServices;\n})()`,
    context,
  ) as typeof installServices;
  const stopwatch = new Stopwatch();
  const { bridge, left } = play(tape);
  const { timeZone, oauthScopes } = JSON.parse(manifest) as { timeZone: string; oauthScopes: string[] };
  const facts = { ...FACTS, timeZone, scopes: oauthScopes };
  const invoke = install(scope, bridge, JSON.stringify({ facts }));
  for (const name of SERVICES) {
    const service = scope[name];
    if (service !== undefined) scope[name] = pausedService(service, stopwatch);
  }
  const outcome = invoke(() => {
    vm.runInContext(code, context, { filename: 'Code' });
    const formula = vm.runInContext(FACTS.functionName, context) as ScriptFunction;
    return (...given) => stopwatch.time(() => formula(...given));
  }, JSON.stringify(args));
  if (typeof outcome !== 'string') throw new Error('A formula returned a promise.');
  const { error } = JSON.parse(outcome) as Outcome;
  if (error !== undefined) throw new Error(`The formula failed when it ran again: ${error.message}`);
  if (left() > 0) throw new Error(`The formula made ${left()} calls less when it ran again.`);
  return stopwatch.milliseconds;
}

function play({ startedAt, calls }: Tape): { readonly bridge: Bridge; readonly left: () => number } {
  let position = 0;
  let now = startedAt;
  const bridge: Bridge = {
    exchange(request) {
      const { service, method } = JSON.parse(request) as { service: string; method: string };
      const call = calls[position];
      position += 1;
      if (call?.service !== service || call.method !== method) {
        throw new Error(`${service}.${method} is not what the tape has next.`);
      }
      now = call.answeredAt;
      return JSON.stringify(call.reply);
    },
    now: () => now,
    compute,
    log: () => undefined,
  };
  return { bridge, left: () => calls.length - position };
}
