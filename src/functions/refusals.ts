import {
  InvalidKeyError,
  KeyLimitError,
  NetworkError,
  NoCreditsError,
  PlanError,
  ServerError,
  type LushaError,
} from '../lusha/errors';
import { parseJson, readObject } from '../lusha/read-json';
import type { DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/**
 * When Lusha refuses one formula for a reason that holds for all, those that were waiting behind it are told and
 * do not ask again: thirty cells must not knock thirty times on a closed door.
 */
const REFUSAL_NAME = `${SHARED_PREFIX}refusal`;

/** The causes that hold for every call, and how to make them again from their detail. */
const CAUSES: Readonly<Record<string, (detail: string) => LushaError>> = {
  InvalidKeyError: (detail) => new InvalidKeyError(detail),
  NoCreditsError: (detail) => new NoCreditsError(detail),
  KeyLimitError: (detail) => new KeyLimitError(detail),
  PlanError: (detail) => new PlanError(detail),
  ServerError: (detail) => new ServerError(Number(detail)),
  NetworkError: (detail) => new NetworkError(detail),
};

interface Refusal {
  readonly at: number;
  readonly cause: string;
  readonly detail: string;
}

/** Notes the refusal in the state's cache, to be written by its `commit`. */
export function noteRefusal(state: DocumentState, error: unknown, now: number): void {
  if (!(error instanceof Error) || !(error.name in CAUSES)) return;
  const detail =
    error instanceof PlanError
      ? error.detail
      : error instanceof ServerError
        ? String(error.status)
        : error.message;
  const refusal: Refusal = { at: now, cause: error.name, detail };
  state.stageCached(REFUSAL_NAME, JSON.stringify(refusal));
}

/** The refusal that was met after `since`, as the error it was. */
export function refusalSince(state: DocumentState, since: number): LushaError | undefined {
  const last = lastRefusal(state);
  return last !== undefined && last.at >= since ? last.error : undefined;
}

/** The last one that is remembered: for hours, and also when it no longer holds. */
export function lastRefusal(
  state: DocumentState,
): { readonly at: number; readonly error: LushaError } | undefined {
  const { at, cause, detail } =
    readObject(parseJson(state.cached([REFUSAL_NAME]).get(REFUSAL_NAME) ?? '')) ?? {};
  if (typeof at !== 'number' || typeof cause !== 'string' || typeof detail !== 'string') return undefined;
  const error = CAUSES[cause]?.(detail);
  return error === undefined ? undefined : { at, error };
}
