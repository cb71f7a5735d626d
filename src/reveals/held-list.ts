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
  const json = decompress(state.properties().get(HELD_NAME) ?? '');
  return json === undefined || json === '' ? [] : (JSON.parse(json) as readonly HeldRow[]);
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

function encode(rows: readonly HeldRow[]): string {
  return compress(JSON.stringify(rows));
}
