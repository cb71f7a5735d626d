import type { DocumentState } from '../storage/document-state';
import { fnv } from '../storage/fnv';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/**
 * Which key formulas last asked Lusha with. Formulas see the key of the file's owner, the sidebar only that of who
 * looks at it, and the scopes tell neither who the owner is; so formulas leave a note. 32 bits say nothing about
 * the key itself.
 */
const PAYER_NAME = `${SHARED_PREFIX}payer`;

/** Notes the key in the state, to be written by its `commit`. Called when a formula is about to ask. */
export function noteFormulaPayer(state: DocumentState, key: string): void {
  const note = String(fnv(key));
  if (state.properties().get(PAYER_NAME) !== note) state.stage(PAYER_NAME, note);
}

/** Whether formulas last asked with this key; undefined when none has asked yet. */
export function isFormulaPayer(state: DocumentState, key: string | undefined): boolean | undefined {
  const note = state.properties().get(PAYER_NAME) ?? '';
  return note === '' ? undefined : key !== undefined && note === String(fnv(key));
}
