import { COMPANY_SIGNAL_WORDS, CONTACT_SIGNAL_WORDS } from '../fields/signal-words';
import { LushaError } from '../lusha/errors';
import { listSignalTypes } from '../lusha/signals/signal-types';
import type { RunKind } from '../shared/bulk-endpoints';
import type { SignalsView } from '../shared/signals-endpoints';
import { askFreely, type CatalogueParts } from './catalogues';

/** The kinds of signals that the account can ask for today, in plain words; all that are known if Lusha does not say. */
export function signalChoices(kind: RunKind, parts: CatalogueParts): SignalsView['types'] {
  const words = kind === 'person' ? CONTACT_SIGNAL_WORDS : COMPANY_SIGNAL_WORDS;
  const all = Object.entries(words).map(([value, label]) => ({ value, label }));
  const offered = offeredKinds(kind, parts);
  const some = all.filter(({ value }) => offered.includes(value));
  return some.length === 0 ? all : some;
}

function offeredKinds(kind: RunKind, parts: CatalogueParts): readonly string[] {
  try {
    return askFreely(listSignalTypes(kind === 'person' ? 'contacts' : 'companies'), isText, parts);
  } catch (error) {
    // A list that only shortens the choice must not stand in the way of those who choose.
    if (error instanceof LushaError) return [];
    throw error;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
