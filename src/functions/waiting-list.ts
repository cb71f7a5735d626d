import { parseJson, readList, readObject } from '../lusha/read-json';
import type { Wanted } from '../reveals/stored-reveal';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/**
 * Where formulas that miss the store leave what they ask for, so that whoever holds the document lock next can ask
 * for all of it together. A slot that two executions chose keeps only the later wish; who lost both copies pays
 * for itself when its turn comes, so nothing is lost but a shared request.
 */

/** Google runs 30 executions of a user at once: with two copies each, one in 200 loses both. */
const SLOT_COUNT = 800;
const COPIES = 2;
/** An execution is over after 30 s; what it left behind is nobody's wish any more. */
const WISH_SECONDS = 30;
/** Larger wishes fill requests of their own and need no company. */
const MAX_WISH_CHARACTERS = 50_000;

/** What one execution asks for. */
export interface Wish<Identifier, G extends string> {
  readonly at: number;
  readonly rows: readonly (readonly Identifier[])[];
  readonly wanted: Wanted<G>;
}

export interface WaitingList<Identifier, G extends string> {
  /** Leaves a wish for the next leader. */
  leave(wish: Wish<Identifier, G>): void;
  /** All wishes that wait. They stay until `clear`: should the leader die, the next one finds them still. */
  look(): readonly Wish<Identifier, G>[];
  /** Clears the slots of all wishes that were seen. */
  clear(): void;
}

export interface WaitingListParts {
  cache(): GoogleAppsScript.Cache.Cache | null;
  now(): number;
  /** From 0 to 1. */
  random(): number;
  report(fault: string): void;
}

/** The cache is only a convenience here: whatever goes wrong with it, everyone can still pay for themselves. */
export function createWaitingList<Identifier, G extends string>(
  kind: 'person' | 'company' | 'group' | 'signal',
  parts: WaitingListParts,
): WaitingList<Identifier, G> {
  const seen = new Set<string>();
  const slotName = (slot: number): string => `${SHARED_PREFIX}waiting.${kind}.${String(slot)}`;

  function attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      parts.report(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  return {
    leave(wish) {
      const text = JSON.stringify(wish);
      if (text.length > MAX_WISH_CHARACTERS) return;
      const copies = Array.from({ length: COPIES }, () => [
        slotName(Math.floor(parts.random() * SLOT_COUNT)),
        text,
      ]);
      attempt(() => {
        parts.cache()?.putAll(Object.fromEntries(copies) as Record<string, string>, WISH_SECONDS);
      });
    },

    look() {
      const names = Array.from({ length: SLOT_COUNT }, (_, slot) => slotName(slot));
      const texts = attempt(() => parts.cache()?.getAll(names) as Record<string, string> | undefined) ?? {};
      for (const name of Object.keys(texts)) seen.add(name);
      return [...new Set(Object.values(texts))]
        .map(parseJson)
        .filter(isWish<Identifier, G>)
        .filter(({ at }) => parts.now() - at < WISH_SECONDS * 1000);
    },

    clear() {
      if (seen.size === 0) return;
      attempt(() => {
        parts.cache()?.removeAll([...seen]);
      });
      seen.clear();
    },
  };
}

/** A slot that holds something else is nobody's wish. */
function isWish<Identifier, G extends string>(value: unknown): value is Wish<Identifier, G> {
  const { at, rows, wanted } = readObject(value) ?? {};
  const isRow = (row: unknown): boolean =>
    readList(row)?.every((identifier) => readObject(identifier) !== undefined) ?? false;
  return (
    typeof at === 'number' &&
    readList(rows)?.every(isRow) === true &&
    readList(readObject(wanted)?.['groups']) !== undefined
  );
}
