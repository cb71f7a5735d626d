import type { LushaError } from '../lusha/errors';
import type { LockBusyError } from '../storage/document-lock';
import type { StoreUnavailableError } from '../storage/document-store';
import type { MissReason, StoredReveal } from './stored-reveal';

/** Lusha knows the record but could not reveal it this time (`ENRICH_FAILED`, contract 4.9). */
export class RevealFailedError extends Error {
  override readonly name = 'RevealFailedError';
}

export type RevealError = LushaError | RevealFailedError | LockBusyError | StoreUnavailableError;

/** What came of asking for one identity. */
export type Resolution<R> =
  | { readonly kind: 'revealed'; readonly reveal: StoredReveal<R> }
  | { readonly kind: 'missing'; readonly reason: MissReason }
  /** Could not be asked now; `known` is what the store has of it, less than was wanted. */
  | { readonly kind: 'failed'; readonly error: RevealError; readonly known?: StoredReveal<R> | undefined };

/** A row that the store cannot answer, with what it knows of it. */
export interface OpenRow<R> {
  readonly kind: 'open';
  readonly known: StoredReveal<R> | undefined;
}
