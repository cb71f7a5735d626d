import { UnusableRequestError } from '../lusha/errors';
import { parseJson, readNumber, readObject, readText } from '../lusha/read-json';
import type { SavedForm, SavedSearch } from '../shared/prospect-endpoints';
import { MAX_VALUE_BYTES, type DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';
import { utf8Length } from '../storage/utf8-length';
import type { TextSheet } from '../sheet/text-sheet';

/** A property for each search. */
const PREFIX = `${SHARED_PREFIX}search.`;
/** In the hidden sheet: the ids that a search has shown. */
const SEEN_PREFIX = 'seen.';
const MOST_SEARCHES = 50;
const LONGEST_NAME = 60;

/** The searches that people of this file have kept, and what each has shown. */
export interface SavedSearches {
  list(): readonly SavedSearch[];
  /** Needs the document lock, as all that follows. @throws UnusableRequestError */
  save(name: string, search: SavedForm, id: () => string): SavedSearch;
  remove(id: string): void;
  /** Ids of everything that it has shown. */
  seen(id: string): readonly string[];
  noteShown(id: string, shown: readonly string[], at: number): void;
  /** Lets it show these once more, should they come again. */
  forgetShown(id: string, isForgotten: (shown: string) => boolean): void;
}

export function createSavedSearches(state: DocumentState, sheet: TextSheet): SavedSearches {
  function list(): readonly SavedSearch[] {
    const texts = [...state.properties()].filter(([name]) => name.startsWith(PREFIX));
    const searches = texts.map(([name, text]) => readSearch(name.slice(PREFIX.length), text));
    return searches.filter((search) => search !== undefined).sort((a, b) => a.name.localeCompare(b.name));
  }

  function write(search: SavedSearch): void {
    const { id, ...rest } = search;
    const text = JSON.stringify(rest);
    if (utf8Length(text) > MAX_VALUE_BYTES) {
      throw new UnusableRequestError(
        'This search has too many values to be kept.',
        'Take some away, or leave out a column of a sheet instead of a list.',
      );
    }
    state.stage(`${PREFIX}${id}`, text);
    state.commit();
  }

  function seen(id: string): readonly string[] {
    const text = sheet.read(`${SEEN_PREFIX}${id}`) ?? '';
    return text === '' ? [] : text.split('\n');
  }

  return {
    list,

    save(given, { form, labels, leaveOut }, newId) {
      const name = given.trim().slice(0, LONGEST_NAME);
      if (name === '') throw new UnusableRequestError('The search has no name.', 'Give it one.');
      const all = list();
      const known = all.find((search) => search.name === name && search.form.kind === form.kind);
      if (known === undefined && all.length >= MOST_SEARCHES)
        throw new UnusableRequestError(
          `This file has ${String(MOST_SEARCHES)} saved searches, which is as many as it keeps.`,
          'Delete one first.',
        );
      const search: SavedSearch = {
        id: known?.id ?? newId(),
        name,
        form: { ...form, page: 0 },
        labels,
        leaveOut,
        lastRunAt: known?.lastRunAt ?? null,
        seen: known?.seen ?? 0,
      };
      write(search);
      return search;
    },

    remove(id) {
      sheet.remove((name) => name === `${SEEN_PREFIX}${id}`);
      // An empty text takes the place of a property that is gone: the store only ever writes.
      state.stage(`${PREFIX}${id}`, '');
      state.commit();
    },

    seen,

    noteShown(id, shown, at) {
      const search = list().find((candidate) => candidate.id === id);
      if (search === undefined) return;
      const before = seen(id);
      const all = [...new Set([...before, ...shown])];
      if (all.length > before.length) sheet.write(new Map([[`${SEEN_PREFIX}${id}`, all.join('\n')]]));
      write({ ...search, lastRunAt: at, seen: all.length });
    },

    forgetShown(id, isForgotten) {
      const search = list().find((candidate) => candidate.id === id);
      const before = seen(id);
      const kept = before.filter((shown) => !isForgotten(shown));
      if (search === undefined || kept.length === before.length) return;
      const name = `${SEEN_PREFIX}${id}`;
      if (kept.length === 0) sheet.remove((other) => other === name);
      else sheet.write(new Map([[name, kept.join('\n')]]));
      write({ ...search, seen: kept.length });
    },
  };
}

/** Undefined for what another version wrote differently, or nobody can read. */
function readSearch(id: string, text: string): SavedSearch | undefined {
  const search = readObject(parseJson(text));
  const form = readObject(search?.['form']);
  const name = readText(search?.['name']);
  if (search === undefined || name === undefined) return undefined;
  if (readObject(form?.['include']) === undefined || readObject(form?.['exclude']) === undefined)
    return undefined;
  const saved = search as unknown as Omit<SavedSearch, 'id'>;
  return {
    id,
    name,
    form: saved.form,
    labels: readObject(search['labels']) === undefined ? {} : saved.labels,
    leaveOut: readObject(search['leaveOut']) === undefined ? null : saved.leaveOut,
    lastRunAt: readNumber(search['lastRunAt']) ?? null,
    seen: readNumber(search['seen']) ?? 0,
  };
}
