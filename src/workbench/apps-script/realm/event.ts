import type { AuthMode, Wire } from '../service';
import { decodeWire } from '../wire';
import type { ScriptApp } from '../script/realm';

/** What a trigger tells its function beyond the authorisation mode, such as the id of a clock trigger. */
export type EventFacts = Readonly<Record<string, Wire>>;

/** The event object of a trigger. `source` is looked up when it is asked for: AuthMode.NONE has no document. */
export function createEvent(
  facts: EventFacts,
  authMode: AuthMode,
  scriptApp: ScriptApp,
  source: () => unknown,
): object {
  const event = { ...(decodeWire(facts) as object), authMode: scriptApp.AuthMode[authMode] };
  if (authMode === 'NONE') return event;
  return Object.defineProperty(event, 'source', { get: source, enumerable: true });
}
