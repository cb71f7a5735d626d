import { askOne } from '../lusha/ask-one';
import type { Call, LushaClient } from '../lusha/client';
import { CATALOGUES, type Catalogue } from '../lusha/filters/filter-catalogues';
import { listFilterValues, lookUpFilterValues } from '../lusha/filters/filter-values';
import { parseJson, readList, readObject, readText } from '../lusha/read-json';
import { BadSettingError } from '../fields/input-errors';
import type { CatalogueName, FilterChoice } from '../shared/prospecting';
import type { DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/** Somebody waits with the list open. Milliseconds. */
const ANSWER_WITHIN_MS = 20_000;
/** CacheService takes 102,400 bytes a value; characters beyond ASCII have up to 3 bytes. */
const MAX_CACHED_CHARACTERS = 34_000;

export interface CatalogueParts {
  readonly state: DocumentState;
  readonly now: () => number;
  readonly client: () => LushaClient;
}

/** The values of a catalogue, or those that fit a query. @throws LushaError */
export function readCatalogue(
  name: CatalogueName,
  query: string | null,
  parts: CatalogueParts,
): readonly FilterChoice[] {
  return askFreely(catalogueCall(name, query), isChoice, parts);
}

/**
 * The answer of a list that is free at Lusha. It takes a request of the account's windows, so it stays in the cache for
 * as long as that keeps it, for everybody in the file.
 *
 * @param isEntry what else the cache may hold was left by another version
 * @throws LushaError
 */
export function askFreely<T>(
  call: Call<readonly T[]>,
  isEntry: (entry: unknown) => entry is T,
  { state, now, client }: CatalogueParts,
): readonly T[] {
  const item = `${SHARED_PREFIX}catalogue.${call.request.path}`;
  const cached = readList(parseJson(state.cached([item]).get(item) ?? ''));
  if (cached?.every(isEntry) === true) return cached;
  const outcome = askOne(client(), call, now() + ANSWER_WITHIN_MS);
  if (!outcome.ok) throw outcome.error;
  const text = JSON.stringify(outcome.value);
  if (text.length <= MAX_CACHED_CHARACTERS) {
    state.stageCached(item, text);
    state.commit();
  }
  return outcome.value;
}

function catalogueCall(
  { owner, filterType }: CatalogueName,
  query: string | null,
): Call<readonly FilterChoice[]> {
  const catalogue: Catalogue | undefined = Object.entries(CATALOGUES).find(([name]) => name === owner)?.[1];
  if (catalogue !== undefined && filterType in catalogue.lists)
    return listFilterValues(owner, filterType as never);
  if (catalogue !== undefined && filterType in catalogue.lookAheads)
    return lookUpFilterValues(owner, filterType as never, query ?? '');
  // Only a sidebar of another version asks for it.
  throw new BadSettingError(
    'The sidebar and the add-on do not fit together. Reload the file and open it again.',
  );
}

function isChoice(value: unknown): value is FilterChoice {
  return readText(readObject(value)?.['label']) !== undefined;
}
