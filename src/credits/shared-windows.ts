import type { KnownWindows } from '../lusha/client';
import type { RateWindows } from '../lusha/rate-windows';
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
      const text = state.cached([WINDOWS_NAME]).get(WINDOWS_NAME) ?? state.properties().get(WINDOWS_NAME);
      const windows = text === undefined || text === '' ? undefined : (JSON.parse(text) as SharedWindows);
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
