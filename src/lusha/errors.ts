import type { ProblemCode } from '../shared/problem';
import type { RateWindowName } from './rate-windows';

/** Why a call gave no usable answer: one class per cause the caller can act on. `message` is for logs. */
export abstract class LushaError extends Error {
  abstract readonly code: ProblemCode;
  /** Whether Lusha may have charged for the call although nothing usable came back (contract section 8). */
  readonly mayBeCharged: boolean = false;
}

/** 401, or 400 for a key that is not shaped like one. Also when an administrator has replaced the key. */
export class InvalidKeyError extends LushaError {
  override readonly name = 'InvalidKeyError';
  readonly code = 'BAD_KEY';
}

/** 402: the account's balance does not cover the call. */
export class NoCreditsError extends LushaError {
  override readonly name = 'NoCreditsError';
  readonly code = 'NO_CREDITS';
}

/** 402 or 403 that speaks of a limit: the monthly credit limit of this key, while the account has credits left. */
export class KeyLimitError extends LushaError {
  override readonly name = 'KeyLimitError';
  readonly code = 'KEY_LIMIT';
}

/** 403: the account is inactive, or its plan lacks the feature. `detail` is Lusha's own reason. */
export class PlanError extends LushaError {
  override readonly name = 'PlanError';
  readonly code = 'PLAN';
  constructor(readonly detail: string) {
    super(`The plan does not allow the call: ${detail}`);
  }
}

/** 429, or a window known to be used up. `resetsAt` in milliseconds since the epoch. */
export class RateLimitError extends LushaError {
  override readonly name = 'RateLimitError';
  readonly code = 'RATE_LIMIT';
  constructor(
    readonly window: RateWindowName,
    readonly resetsAt: number,
  ) {
    super(`The ${window} request window is used up`);
  }
}

/**
 * 400 and its kin: Lusha refuses the request as it stands. `items` are the positions it named, if any;
 * `isAboutRequest` when it clearly speaks of the request as a whole, so that none of the items is to blame.
 */
export class RefusedRequestError extends LushaError {
  override readonly name = 'RefusedRequestError';
  readonly code = 'BAD_INPUT';
  constructor(
    readonly detail: string,
    readonly items: readonly number[],
    readonly isAboutRequest = false,
  ) {
    super(`Lusha refused the request: ${detail}`);
  }
}

/**
 * A request that Lusha is known to refuse, or to misread, and that was therefore never sent. Both parts are
 * written for the user.
 */
export class UnusableRequestError extends LushaError {
  override readonly name = 'UnusableRequestError';
  readonly code = 'BAD_INPUT';
  constructor(
    /** What is wrong, one sentence. */
    readonly problem: string,
    /** What to do about it, one sentence. */
    readonly advice: string,
  ) {
    super(`${problem} ${advice}`);
  }
}

/** 410: the session that keeps lookalikes from coming twice is unknown or older than 30 days (contract 6.3). */
export class DedupeSessionError extends LushaError {
  override readonly name = 'DedupeSessionError';
  readonly code = 'SESSION';
}

/** 451: a record of the call may not be disclosed. */
export class LegalBlockError extends LushaError {
  override readonly name = 'LegalBlockError';
  readonly code = 'RESTRICTED';
}

/** 5xx: a failure on Lusha's side; nothing is charged and the call may be repeated. */
export class ServerError extends LushaError {
  override readonly name = 'ServerError';
  readonly code = 'SERVER';
  constructor(readonly status: number) {
    super(`Lusha answered with status ${String(status)}`);
  }
}

/** A 200 that cannot be read, such as an HTML page or a body cut short. The work may have been charged. */
export class UnreadableAnswerError extends LushaError {
  override readonly name = 'UnreadableAnswerError';
  readonly code = 'SERVER';
  override readonly mayBeCharged = true;
}

/** No answer at all. The request may have arrived and been charged. */
export class NetworkError extends LushaError {
  override readonly name = 'NetworkError';
  readonly code = 'NETWORK';
  override readonly mayBeCharged = true;
}

/**
 * A list that was asked for and did not come, or could not be read. To ask again costs again: other than records, a
 * list is not paid for once (contract section 8).
 */
export class LostListError extends LushaError {
  override readonly name = 'LostListError';
  readonly code: ProblemCode;
  override readonly mayBeCharged = true;
  constructor(
    readonly reason: LushaError,
    /** What the answer says that it cost; undefined when nobody knows. */
    readonly creditsCharged: number | undefined,
  ) {
    super(reason.message);
    this.code = reason.code;
  }
}

/** There was no time left in this execution to send the call. */
export class OutOfTimeError extends LushaError {
  override readonly name = 'OutOfTimeError';
  readonly code = 'BUSY';
}
