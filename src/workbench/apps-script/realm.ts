/**
 * The inside of an execution. Bundled into .build/realm.js and evaluated in each fresh realm, so that every
 * object a service gives out belongs to the realm of the add-on.
 */
import { createCacheService } from './cache/realm';
import { createConsole, createLogger } from './console/realm';
import { createHtmlService } from './html/realm';
import { createLockService } from './lock/realm';
import { createPropertiesService } from './properties/realm';
import { createCall, createExecution, type Bridge } from './realm/bridge';
import { createClockDate } from './realm/clock-date';
import { createEvent, type EventFacts } from './realm/event';
import { guarded } from './realm/guarded';
import { inTurn } from './realm/in-turn';
import { createInvoke, type Invoke } from './realm/invoke';
import type { ExecutionFacts } from './realm-execution';
import { createScriptApp } from './script/realm';
import { createSession } from './session/realm';
import { createSpreadsheetApp } from './spreadsheet/realm';
import { createUi } from './ui/realm';
import { createUrlFetchApp } from './url-fetch/realm';
import { createUtilities } from './utilities/realm';

/** What an execution starts with; travels as JSON. */
export interface RealmStart {
  readonly facts: ExecutionFacts;
  /** Set for functions that get an event object instead of arguments. */
  readonly event?: EventFacts | undefined;
  /** What `Math.random` gives, over and over; by default what it always gives. */
  readonly draws?: readonly number[] | undefined;
}

/** Globals of Node's realms that Apps Script does not have. */
const ABSENT = ['SharedArrayBuffer', 'Atomics'];

/** Makes the services global in `scope` and gives the way to call a function of the add-on. */
export function installServices(scope: object, bridge: Bridge, startJson: string): Invoke {
  const { facts, event, draws = [] } = JSON.parse(startJson) as RealmStart;
  const execution = createExecution(bridge, facts);
  const call = createCall(bridge, execution);
  const ui = createUi(call, execution);
  const scriptApp = createScriptApp(call, execution);
  const spreadsheetApp = guarded('SpreadsheetApp', createSpreadsheetApp(call, execution, ui), execution);

  for (const name of ABSENT) Reflect.deleteProperty(scope, name);
  if (draws.length > 0) Math.random = inTurn(draws);
  const services = {
    Date: createClockDate(Date, () => bridge.now()),
    console: createConsole(execution),
    Logger: createLogger(execution),
    CacheService: createCacheService(call, execution),
    HtmlService: createHtmlService(call, execution),
    LockService: createLockService(call, execution),
    PropertiesService: createPropertiesService(call, execution),
    ScriptApp: scriptApp,
    Session: createSession(execution),
    SpreadsheetApp: spreadsheetApp,
    UrlFetchApp: createUrlFetchApp(call, execution),
    Utilities: createUtilities(call, execution),
  };
  for (const [name, value] of Object.entries(services)) {
    Object.defineProperty(scope, name, { value, writable: true, configurable: true, enumerable: false });
  }
  return createInvoke(execution, () => {
    if (!event) return undefined;
    return createEvent(facts, event, scriptApp, () => activeSpreadsheet(spreadsheetApp));
  });
}

function activeSpreadsheet(spreadsheetApp: object): unknown {
  const getter = Reflect.get(spreadsheetApp, 'getActiveSpreadsheet') as () => unknown;
  return getter();
}
