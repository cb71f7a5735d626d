import { createSpending } from '../credits/spending';
import { createWaterfallWatch } from '../settings/waterfall-watch';
import type { AccountUsage } from '../lusha/account';
import type { LushaClient } from '../lusha/client';

import { addHeld, type HeldRow } from '../reveals/held-list';
import type { RevealStore } from '../reveals/reveal-store';
import type { Subject } from '../reveals/subject';
import { readSettings, readStoredSettings, SETTINGS_NAME } from '../settings/settings';
import type { TimeZone } from '../sheet/time-zone';
import { exclusively } from '../storage/document-lock';
import { StoreUnavailableError, type DocumentState } from '../storage/document-state';
import type { FunctionContext } from './evaluate';
import { noteRefusal, refusalSince } from './refusals';
import { createWaitingList } from './waiting-list';

/** What formulas need of the execution they run in. */
export interface FormulaParts {
  readonly state: DocumentState;
  lock(): GoogleAppsScript.Lock.Lock | null;
  cache(): GoogleAppsScript.Cache.Cache | null;
  readonly now: () => number;
  sleep(ms: number): void;
  random(): number;
  readonly report: (fault: string) => void;
  /** On the key that formulas pay with. @throws MissingKeyError */
  client(): LushaClient;
  readonly timeZone: () => TimeZone;
  /** The account's last usage answer, if it is at hand. */
  readonly usage: () => AccountUsage | undefined;
}

const DAY_MS = 86_400_000;
/** How long the holder of the lock waits for others to leave what they ask for. Milliseconds. */
const GATHERING_MS = 300;

/** Everything `evaluate` needs for one function. */
export function createFormulaContext<Identifier, R, G extends string>(
  functionName: string,
  kind: HeldRow['kind'],
  subject: Subject<Identifier, R, G>,
  store: RevealStore<R>,
  parts: FormulaParts,
): FunctionContext<Identifier, R, G> {
  const { state, now } = parts;
  const today = (): string => parts.timeZone().dayOf(now());
  return {
    subject,
    store,
    client: () => parts.client(),
    now,
    by: 'formula',
    spending: createSpending(
      kind,
      { source: functionName, user: 'formula' },
      () => [
        {
          name: 'formulas-a-day',
          credits: readStoredSettings(state).formulaDailyCap,
          counts: ({ user }) => user === 'formula',
        },
      ],
      { state, today, usage: () => parts.usage() },
    ),
    waterfall: createWaterfallWatch(state, now),
    commit: () => {
      state.commit();
    },
    exclusively: (wait, work) => exclusively(parts.lock(), parts, { ...wait, report: parts.report }, work),
    waiting: createWaitingList<Identifier, G>(kind, parts),
    pause: () => {
      parts.sleep(GATHERING_MS);
    },
    mode: () => readStoredSettings(state).formulaMode,
    hold(wishes) {
      const rows = wishes.flatMap(({ rows: asked, wanted }) =>
        asked.map(
          (identifiers) => ({ kind, identifiers, full: wanted.full, groups: wanted.groups }) as HeldRow,
        ),
      );
      addHeld(state, rows);
      state.commit();
    },
    refusalSince: (time) => refusalSince(state, time),
    noteRefusal: (error) => {
      noteRefusal(state, error, now());
    },
    timeZone: () => parts.timeZone(),
    doNotCall: () => readSettings(state).doNotCall,
    maxAgeMs: () => maxAgeMs(state),
  };
}

/** Kept in the cache once it is read, so that the next recalculation reads nothing else. */
function maxAgeMs(state: DocumentState): number | undefined {
  const isCached = state.cached([SETTINGS_NAME]).has(SETTINGS_NAME);
  try {
    const { maxAgeDays } = readSettings(state);
    if (!isCached) state.commit();
    return maxAgeDays === null ? undefined : maxAgeDays * DAY_MS;
  } catch (error) {
    // What is known may be shown without knowing the settings; spending asks for them again.
    if (error instanceof StoreUnavailableError) return undefined;
    throw error;
  }
}
