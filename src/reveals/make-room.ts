import type { DocumentState } from '../storage/document-state';
import { REVEAL_BUDGET_BYTES } from './archive';
import { readSlots } from './slots';
import type { WritableSegmentSheet } from './segment-sheet';

/** From this share of the budget on, the oldest segments move out, so that formulas always find room. */
const CROWDED_SHARE = 0.85;
/** Down to this share, so that not every action has to move something. */
const ROOMY_SHARE = 0.6;

/**
 * Moves the oldest segments to the hidden sheet when the properties are crowded, and writes what waited in the
 * cache. Needs the document lock, a fresh state and the right to write to the sheet. The sheet is written first:
 * a segment that lies in both places for a moment is harmless, one that lies in neither is lost.
 */
export function makeRoom(state: DocumentState, sheet: WritableSegmentSheet): void {
  const { segments } = readSlots(state.properties());
  let bytes = segments.reduce((sum, { text }) => sum + text.length, 0);
  const waiting = state.unsaved();
  if (bytes > REVEAL_BUDGET_BYTES * CROWDED_SHARE || waiting.length > 0) {
    const moving = [];
    for (const segment of segments) {
      if (bytes <= REVEAL_BUDGET_BYTES * ROOMY_SHARE) break;
      moving.push(segment);
      bytes -= segment.text.length;
    }
    sheet.append(moving);
    const emptied = new Set(moving.flatMap(({ slots }) => slots));
    for (const slot of emptied) state.stage(slot, '');
    for (const name of waiting) {
      if (!emptied.has(name)) state.stage(name, state.properties().get(name) ?? '');
    }
    state.commit();
  }
}
