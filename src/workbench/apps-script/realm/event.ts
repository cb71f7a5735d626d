import type { ExecutionFacts } from '../realm-execution';
import type { Wire } from '../service';
import { decodeWire } from '../wire';
import type { ScriptApp } from '../script/realm';

/** What a trigger tells its function beyond the authorisation mode, such as the id of a clock trigger. */
export type EventFacts = Readonly<Record<string, Wire>>;

/**
 * The event object of a trigger. An `onOpen` event has the document as `source`, which is looked up when it is
 * asked for and absent in AuthMode.NONE; a clock trigger's has none.
 */
export function createEvent(
  { authMode, kind }: Pick<ExecutionFacts, 'authMode' | 'kind'>,
  facts: EventFacts,
  scriptApp: ScriptApp,
  source: () => unknown,
): object {
  const event = { ...(decodeWire(facts) as object), authMode: scriptApp.AuthMode[authMode] };
  if (authMode === 'NONE' || kind !== 'simple-trigger') return event;
  return Object.defineProperty(event, 'source', { get: source, enumerable: true });
}
