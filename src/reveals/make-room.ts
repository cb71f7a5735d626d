import type { DocumentState } from '../storage/document-state';
import { REVEAL_BUDGET_BYTES } from './archive';
import { readSlots } from './slots';
import type { WritableSegmentSheet } from './segment-sheet';

/** From this share of the budget on, the oldest segments move out, so that formulas always find room. */
const CROWDED_SHARE = 0.85;
/** Down to this share, so that not every action has to move something. */
const ROOMY_SHARE = 0.6;

/** Whether the properties are crowded, or something waits in the cache because they were full. */
export function needsRoom(state: DocumentState): boolean {
  return usedBytes(state) > REVEAL_BUDGET_BYTES * CROWDED_SHARE || state.unsaved().length > 0;
}

/**
 * Moves the oldest segments to the hidden sheet when the properties are crowded, and writes what waited in the
 * cache. Needs the document lock, a fresh state and the right to write to the sheet. The sheet is written first:
 * a segment that lies in both places for a moment is harmless, one that lies in neither is lost.
 */
export function makeRoom(state: DocumentState, sheet: WritableSegmentSheet): void {
  if (!needsRoom(state)) return;
  const waiting = state.unsaved();
  let bytes = usedBytes(state);
  const moving = [];
  for (const segment of readSlots(state.properties()).segments) {
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

function usedBytes(state: DocumentState): number {
  return readSlots(state.properties()).segments.reduce((sum, { text }) => sum + text.length, 0);
}
