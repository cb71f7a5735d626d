import type { KnownWindows } from '../lusha/client';
import { RATE_WINDOWS, type RateWindows } from '../lusha/rate-windows';
import { parseJson, readNumber, readObject } from '../lusha/read-json';
import type { DocumentState } from '../storage/document-state';
import { fnv } from '../storage/fnv';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/** The request windows last seen, for all executions of this spreadsheet that use the same key. */
export const WINDOWS_NAME = `${SHARED_PREFIX}windows`;

interface SharedWindows extends RateWindows {
  /** Tells accounts apart; 32 bits say nothing about the key. */
  readonly key: number;
}

export function sharedWindows(state: DocumentState, apiKey: string): KnownWindows {
  const key = fnv(apiKey);
  return {
    read() {
      const cached = decodeWindows(state.cached([WINDOWS_NAME]).get(WINDOWS_NAME) ?? '');
      const windows = cached ?? readStored(state);
      return windows?.key === key ? windows : undefined;
    },
    write(windows) {
      const text = JSON.stringify({ ...windows, key });
      state.stageCached(WINDOWS_NAME, text);
      // A used-up day outlasts the cache, so the properties have to know.
      state.stage(WINDOWS_NAME, text);
    },
  };
}

function readStored(state: DocumentState): SharedWindows | undefined {
  const text = state.properties().get(WINDOWS_NAME) ?? '';
  if (text === '') return undefined;
  const windows = decodeWindows(text);
  if (windows === undefined) state.setAside(WINDOWS_NAME);
  return windows;
}

/** Undefined for a text that holds no windows. */
function decodeWindows(text: string): SharedWindows | undefined {
  const { key, seenAt, windows } = readObject(parseJson(text)) ?? {};
  const byName = readObject(windows);
  if (readNumber(key) === undefined || readNumber(seenAt) === undefined || byName === undefined)
    return undefined;
  const isWindow = (window: unknown): boolean => {
    const { limit, left } = readObject(window) ?? {};
    return readNumber(limit) !== undefined && readNumber(left) !== undefined;
  };
  const isWhole = RATE_WINDOWS.every((name) => !(name in byName) || isWindow(byName[name]));
  return isWhole ? ({ key, seenAt, windows } as SharedWindows) : undefined;
}
