import { MAX_VALUE_BYTES } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/**
 * Segments lie in numbered slots, one property each. A segment longer than a slot takes several; each slot says
 * which segment and part it holds, so that no list of contents has to be kept in step.
 */
const SLOT_PREFIX = `${SHARED_PREFIX}reveals.`;
/** Characters in front of a part: `segment.part.parts:` with numbers of base 36. */
const HEADER = /^([0-9a-z]{1,7})\.([0-9a-z]{1,3})\.([0-9a-z]{1,3}):/;
const HEADER_CHARACTERS = 16;
const PART_CHARACTERS = MAX_VALUE_BYTES - HEADER_CHARACTERS;

/** A segment as it lies in the properties. */
export interface StoredSegment {
  /** Rises with time: of two rows about the same person, the one in the later segment holds. */
  readonly number: number;
  readonly text: string;
  readonly slots: readonly string[];
}

export interface SlotContents {
  /** Oldest first. */
  readonly segments: readonly StoredSegment[];
  /** Slots that hold something else: foreign, or parts of a segment that is not whole. They are left alone. */
  readonly damaged: readonly string[];
  /** The highest number of any segment, whole or not; 0 when there is none. */
  readonly lastNumber: number;
}

/** Puts the segments together that lie in these properties. */
export function readSlots(properties: ReadonlyMap<string, string>): SlotContents {
  const parts = new Map<number, { slot: string; part: number; parts: number; text: string }[]>();
  const damaged: string[] = [];
  for (const [slot, value] of properties) {
    if (!slot.startsWith(SLOT_PREFIX) || value === '') continue;
    const header = HEADER.exec(value);
    if (header === null) {
      damaged.push(slot);
      continue;
    }
    const [number = NaN, part = NaN, count = NaN] = header.slice(1).map((digits) => parseInt(digits, 36));
    const known = parts.get(number) ?? [];
    parts.set(number, [...known, { slot, part, parts: count, text: value.slice(header[0].length) }]);
  }
  const segments: StoredSegment[] = [];
  for (const [number, found] of parts) {
    found.sort((a, b) => a.part - b.part);
    const slots = found.map(({ slot }) => slot);
    const whole = found.every(
      ({ part, parts: count }, position) => part === position && count === found.length,
    );
    if (whole) segments.push({ number, text: found.map(({ text }) => text).join(''), slots });
    else damaged.push(...slots);
  }
  return {
    segments: segments.sort((a, b) => a.number - b.number),
    damaged,
    lastNumber: Math.max(0, ...parts.keys()),
  };
}

/** The properties that hold a segment, in slots that are free. */
export function writeSlots(
  number: number,
  text: string,
  isFree: (slot: string) => boolean,
): ReadonlyMap<string, string> {
  const parts = Math.max(1, Math.ceil(text.length / PART_CHARACTERS));
  const values = new Map<string, string>();
  let slot = 0;
  for (let part = 0; part < parts; part += 1) {
    while (!isFree(slotName(slot)) || values.has(slotName(slot))) slot += 1;
    const header = [number, part, parts].map((digit) => digit.toString(36)).join('.');
    values.set(
      slotName(slot),
      `${header}:${text.slice(part * PART_CHARACTERS, (part + 1) * PART_CHARACTERS)}`,
    );
  }
  return values;
}

function slotName(slot: number): string {
  return `${SLOT_PREFIX}${String(slot)}`;
}
