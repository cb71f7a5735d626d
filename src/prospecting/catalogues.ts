import { askOne } from '../lusha/ask-one';
import type { Call, LushaClient } from '../lusha/client';
import { CATALOGUES, type Catalogue } from '../lusha/filters/filter-catalogues';
import { listFilterValues, lookUpFilterValues } from '../lusha/filters/filter-values';
import { parseJson, readList, readText } from '../lusha/read-json';
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

/**
 * The values of a catalogue, or those that fit a query. Free at Lusha; they take a request of the account's windows,
 * so they stay in the cache for as long as it keeps them, for everybody in the file.
 *
 * @throws LushaError
 */
export function readCatalogue(
  name: CatalogueName,
  query: string | null,
  { state, now, client }: CatalogueParts,
): readonly FilterChoice[] {
  const call = catalogueCall(name, query);
  const item = `${SHARED_PREFIX}catalogue.${call.request.path}`;
  const cached = readChoices(state.cached([item]).get(item));
  if (cached !== undefined) return cached;
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

function readChoices(text: string | undefined): readonly FilterChoice[] | undefined {
  const choices = text === undefined ? undefined : readList(parseJson(text));
  return choices?.every((choice) => readText((choice as Partial<FilterChoice> | null)?.label) !== undefined)
    ? (choices as readonly FilterChoice[])
    : undefined;
}
