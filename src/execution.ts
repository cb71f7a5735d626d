import { sharedWindows, WINDOWS_NAME } from './credits/shared-windows';
import { createUsageCache, USAGE_NAME, type DatedUsage, type UsageCache } from './credits/usage-cache';
import type { FormulaParts } from './functions/formula-context';
import { accountUsage } from './lusha/account';
import { askOne } from './lusha/ask-one';
import { createLushaClient, type LushaClient } from './lusha/client';
import type { RateWindows } from './lusha/rate-windows';
import { createTransport } from './lusha/transport';
import type { Platform } from './platform';
import { createArchive, type Archive } from './reveals/archive';
import { createSegmentSheet, type WritableSegmentSheet } from './reveals/segment-sheet';
import { createApiKeys, formulaKey, type ApiKeys } from './settings/api-key';
import { noteFormulaPayer } from './settings/formula-payer';
import { SETTINGS_NAME } from './settings/settings';
import { createTextSheet, type TextSheet } from './sheet/text-sheet';
import { createTimeZone, type TimeZone } from './sheet/time-zone';
import { exclusively } from './storage/document-lock';
import { createDocumentState, type DocumentState } from './storage/document-state';
import { once } from './storage/once';

/** An account answer must come soon: a person or a cell is waiting for it. */
export const USAGE_WITHIN_MS = 20_000;

/** What every part of the add-on shares within one execution; each is made when it is first needed. */
export interface Execution {
  readonly platform: Platform;
  readonly state: DocumentState;
  readonly keys: ApiKeys;
  readonly usageCache: UsageCache;
  readonly segmentSheet: WritableSegmentSheet;
  readonly archive: Archive;
  readonly formulaParts: FormulaParts;
  readonly now: () => number;
  readonly timeZone: () => TimeZone;
  readonly report: (fault: string) => void;
  clientFor(key: string): LushaClient;
  /** Long texts in a hidden sheet of this title, which people see when they unhide sheets. */
  textSheet(title: string): TextSheet;
  /** The request windows of a key, as far as any execution of this file has seen them. */
  windowsOf(key: string): RateWindows | undefined;
  /** The account behind a key, asked now; free. @throws LushaError */
  fetchUsage(key: string): DatedUsage;
  /** Runs work while no other execution of this file spends or moves formulas about. @throws LockBusyError */
  locked<T>(withinMs: number, work: () => T): T;
}

export function createExecution(platform: Platform): Execution {
  const report = (fault: string): void => {
    platform.warn(fault);
  };
  const now = (): number => platform.now();
  const state = createDocumentState({
    cache: () => platform.documentCache(),
    properties: () => platform.documentProperties(),
    companions: [SETTINGS_NAME, WINDOWS_NAME, USAGE_NAME],
    report,
  });
  const keys = createApiKeys(
    () => platform.userProperties(),
    () => platform.documentProperties(),
    () => platform.uuid(),
  );
  const timeZone = once(() => createTimeZone(platform.spreadsheet().getSpreadsheetTimeZone()));
  const usageCache = createUsageCache(state, now);
  const segmentSheet = createSegmentSheet(
    () => platform.spreadsheet(),
    () => {
      platform.flush();
    },
    state,
  );

  function clientFor(key: string): LushaClient {
    return createLushaClient(
      createTransport(platform.urlFetch(), key, now),
      platform,
      sharedWindows(state, key),
    );
  }

  return {
    platform,
    state,
    keys,
    usageCache,
    segmentSheet,
    archive: createArchive(state, segmentSheet, now),
    now,
    timeZone,
    report,
    clientFor,

    formulaParts: {
      state,
      lock: () => platform.documentLock(),
      cache: () => platform.documentCache(),
      now,
      sleep: (ms) => {
        platform.sleep(ms);
      },
      random: () => platform.random(),
      report,
      client: once(() => {
        const key = formulaKey(keys);
        noteFormulaPayer(state, key);
        return clientFor(key);
      }),
      timeZone,
      usage: () => usageCache.latest(),
    },

    textSheet: (title) =>
      createTextSheet({
        title,
        spreadsheet: () => platform.spreadsheet(),
        flush: () => {
          platform.flush();
        },
      }),

    windowsOf: (key) => sharedWindows(state, key).read(),

    fetchUsage(key) {
      const outcome = askOne(clientFor(key), accountUsage(), now() + USAGE_WITHIN_MS);
      if (!outcome.ok) throw outcome.error;
      return usageCache.put(outcome.value, key);
    },

    locked(withinMs, work) {
      const wait = { report, deadline: now() + withinMs };
      const done = exclusively(platform.documentLock(), platform, wait, () => ({ value: work() }));
      if (done === undefined) throw new Error('The work under the lock was not done');
      return done.value;
    },
  };
}
