import type { CapReachedError } from '../credits/caps';
import type { LushaError } from '../lusha/errors';
import type { LockBusyError } from '../storage/document-lock';
import type { StoreUnavailableError } from '../storage/document-state';
import type { MissReason, StoredReveal } from './stored-reveal';

/** Lusha knows the record but could not reveal it this time (`ENRICH_FAILED`, contract 4.9). */
export class RevealFailedError extends Error {
  override readonly name = 'RevealFailedError';
}

/** The file's formulas are on hold: they show what was revealed, and spend nothing. */
export class HeldError extends Error {
  override readonly name = 'HeldError';
  readonly code = 'HELD';
}

export type RevealError =
  LushaError | RevealFailedError | LockBusyError | StoreUnavailableError | CapReachedError | HeldError;

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
