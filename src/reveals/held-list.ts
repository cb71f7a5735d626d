import { parseJson, readList, readObject } from '../lusha/read-json';
import { compress, decompress } from '../storage/compressed-text';
import { MAX_VALUE_BYTES, type DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';
import type { CompanyIdentifier, ContactIdentifier } from '../lusha/identifiers';

/** A row that formulas may not pay for now, with what it needs. */
export type HeldRow =
  | {
      readonly kind: 'person';
      readonly identifiers: readonly ContactIdentifier[];
      readonly full: boolean;
      readonly groups: readonly string[];
    }
  | {
      readonly kind: 'company';
      readonly identifiers: readonly CompanyIdentifier[];
      readonly full: boolean;
      readonly groups: readonly string[];
    };

const HELD_NAME = `${SHARED_PREFIX}held`;

/** What waits for "Reveal held rows". @throws StoreUnavailableError */
export function readHeld(state: DocumentState): readonly HeldRow[] {
  const text = state.properties().get(HELD_NAME) ?? '';
  if (text === '') return [];
  const rows = readList(parseJson(decompress(text) ?? ''));
  const readable = rows?.filter(isHeldRow) ?? [];
  if (readable.length !== rows?.length) state.setAside(HELD_NAME);
  return readable;
}

/**
 * Adds rows to the list, each once, to be written by the state's `commit`. One property holds about a thousand
 * rows; those that do not fit come back at the next recalculation.
 */
export function addHeld(state: DocumentState, rows: readonly HeldRow[]): void {
  const held = new Map([...readHeld(state), ...rows].map((row) => [JSON.stringify(row), row]));
  let kept = [...held.values()];
  let text = encode(kept);
  while (text.length > MAX_VALUE_BYTES) {
    kept = kept.slice(0, Math.floor(kept.length * 0.9));
    text = encode(kept);
  }
  state.stage(HELD_NAME, text);
}

/** Empties the list; rows that still wait come back at the next recalculation. */
export function clearHeld(state: DocumentState): void {
  state.stage(HELD_NAME, '');
}

function isHeldRow(value: unknown): value is HeldRow {
  const { kind, identifiers, full, groups } = readObject(value) ?? {};
  const isKnown = kind === 'person' || kind === 'company';
  return isKnown && typeof full === 'boolean' && Array.isArray(identifiers) && Array.isArray(groups);
}

function encode(rows: readonly HeldRow[]): string {
  return compress(JSON.stringify(rows));
}
