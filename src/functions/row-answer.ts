import { CapReachedError } from '../credits/caps';
import { LushaError } from '../lusha/errors';
import { HeldError, type OpenRow, type Resolution, type RevealError } from '../reveals/resolution';
import { MissingKeyError } from '../settings/api-key';
import type { InputRow } from '../sheet/input-row';
import { LockBusyError } from '../storage/document-lock';
import { StoreUnavailableError } from '../storage/document-state';

/** What a formula's row came to. */
export type RowAnswer<R> =
  | Exclude<InputRow<never>, { readonly kind: 'asked' }>
  | Exclude<Resolution<R>, { readonly kind: 'failed' }>
  | { readonly kind: 'failed'; readonly error: RowError; readonly known?: OpenRow<R>['known'] };

export type RowError = RevealError | MissingKeyError;

export function isRowError(error: unknown): error is RowError {
  return [LushaError, LockBusyError, MissingKeyError, StoreUnavailableError, CapReachedError, HeldError].some(
    (cause) => error instanceof cause,
  );
}
