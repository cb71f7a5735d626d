import { parseJson, readList, readObject } from '../lusha/read-json';
import { compress, decompress } from '../storage/compressed-text';
import { MAX_VALUE_BYTES, type DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/** A list that formulas may not pay for now. */
export interface HeldList {
  readonly what: 'lookalikes' | 'buying groups' | 'signals';
  /** As the function asks it. */
  readonly question: unknown;
  /** Keys of the people whom the question names, so that they can be forgotten. */
  readonly people: readonly string[];
}

/** The property that holds them. */
const HELD_LISTS_NAME = `${SHARED_PREFIX}held-lists`;

/** What waits for "Reveal held rows". @throws StoreUnavailableError */
export function readHeldLists(state: DocumentState): readonly HeldList[] {
  const text = state.properties().get(HELD_LISTS_NAME) ?? '';
  if (text === '') return [];
  const lists = readList(parseJson(decompress(text) ?? ''));
  const readable = lists?.filter(isHeldList) ?? [];
  if (readable.length !== lists?.length) state.setAside(HELD_LISTS_NAME);
  return readable;
}

/**
 * Replaces the lists, to be written by the state's `commit`. Of those that do not fit into one property the last
 * ones come back at the next recalculation.
 */
export function stageHeldLists(state: DocumentState, lists: readonly HeldList[]): void {
  let kept = [...new Map(lists.map((list) => [JSON.stringify(list), list])).values()];
  let text = encode(kept);
  while (text.length > MAX_VALUE_BYTES) {
    kept = kept.slice(0, -1);
    text = encode(kept);
  }
  if (text !== (state.properties().get(HELD_LISTS_NAME) ?? '')) state.stage(HELD_LISTS_NAME, text);
}

export function addHeldList(state: DocumentState, list: HeldList): void {
  stageHeldLists(state, [...readHeldLists(state), list]);
}

function encode(lists: readonly HeldList[]): string {
  return lists.length === 0 ? '' : compress(JSON.stringify(lists));
}

function isHeldList(value: unknown): value is HeldList {
  const { what, question, people } = readObject(value) ?? {};
  const isKnown = what === 'lookalikes' || what === 'buying groups' || what === 'signals';
  return isKnown && readObject(question) !== undefined && readList(people) !== undefined;
}
