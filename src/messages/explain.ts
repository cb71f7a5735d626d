import {
  LostListError,
  LushaError,
  NetworkError,
  PlanError,
  RateLimitError,
  RefusedRequestError,
  UnusableRequestError,
} from '../lusha/errors';
import type { RateWindowName } from '../lusha/rate-windows';
import { CapReachedError, type CapName } from '../credits/caps';
import { HeldError, RevealFailedError } from '../reveals/resolution';
import { KeyFormatError, MissingKeyError } from '../settings/api-key';
import type { Problem, ProblemCode } from '../shared/problem';
import { LockBusyError } from '../storage/document-lock';
import { StoreUnavailableError } from '../storage/document-state';
import { BadOptionError, BadSettingError, UnknownNameError } from '../fields/input-errors';

/** Who reads the message: a formula's reader can only recalculate, a person in the sidebar can press again. */
export type Reader = 'formula' | 'sidebar';

/** Formats a moment for people, in the time zone of the spreadsheet. */
export type FormatTime = (time: number) => string;

const WINDOW_WORDS: Readonly<Record<RateWindowName, string>> = {
  minute: 'request limit for this minute',
  hour: 'hourly request limit',
  day: 'daily request limit',
};

const CAP_WORDS: Readonly<Record<CapName, string>> = {
  'formulas-a-day': "Today's cap for formulas in this file",
  'user-a-day': 'Your cap for today in this file',
  run: 'The cap for one run',
};

/** How UrlFetchApp says that a quota of its own is used up; then nothing was sent. */
const GOOGLE_QUOTA = /^Service invoked too many times/;

const SETTINGS = 'Extensions > Lusha for Sheets > Settings';

/**
 * Says what happened and what to do, for everything that can go wrong on purpose. Undefined for an error that
 * nobody foresaw, which must not be dressed up.
 */
export function explain(error: unknown, reader: Reader, formatTime: FormatTime): Problem | undefined {
  const again = reader === 'formula' ? 'Recalculate' : 'Try again';
  if (error instanceof RateLimitError) {
    return {
      code: 'RATE_LIMIT',
      message: `The ${WINDOW_WORDS[error.window]} is used up.`,
      action: `It resets at ${formatTime(error.resetsAt)}.`,
    };
  }
  if (error instanceof PlanError) {
    return {
      code: 'PLAN',
      message: `Your Lusha plan does not allow this (${error.detail}).`,
      action:
        reader === 'formula'
          ? 'Ask the administrator of your Lusha account.'
          : 'Ask the administrator of your Lusha account, or use the key of another one.',
    };
  }
  if (error instanceof RefusedRequestError) {
    return {
      code: 'BAD_INPUT',
      message: `This input was refused (${error.detail}).`,
      action: `${reader === 'formula' ? 'Correct the row' : 'Change what you asked for'}; nothing was charged.`,
    };
  }
  if (error instanceof UnusableRequestError) {
    return { code: 'BAD_INPUT', message: error.problem, action: error.advice };
  }
  if (error instanceof UnknownNameError) {
    return {
      code: 'BAD_INPUT',
      message: `"${error.unknown}" is not ${error.kind === 'option' ? 'an option' : `a ${error.kind}`}.`,
      action: `Did you mean "${error.suggestion}"?`,
    };
  }
  if (error instanceof BadOptionError) {
    return {
      code: 'BAD_INPUT',
      message: `The option "${error.written}" ${error.fault}.`,
      action: `Write it like "${error.example}".`,
    };
  }
  if (error instanceof MissingKeyError) {
    return reader === 'formula'
      ? {
          code: 'NO_KEY',
          message: 'Formulas in this file have no Lusha API key to use.',
          action: `The owner of the file enters one in ${SETTINGS}.`,
        }
      : {
          code: 'NO_KEY',
          message: 'You have not entered a Lusha API key yet.',
          action: `Enter it in ${SETTINGS}.`,
        };
  }
  if (error instanceof BadSettingError) {
    return { code: 'BAD_INPUT', message: error.message, action: 'Nothing was changed.' };
  }
  if (error instanceof CapReachedError) {
    return {
      code: 'CAP',
      message: `${CAP_WORDS[error.cap]} of ${String(error.credits)} credits leaves too little for this.`,
      action: `Raise it in ${SETTINGS}, or wait until tomorrow.`,
    };
  }
  if (error instanceof HeldError) {
    return {
      code: 'HELD',
      message: 'Formulas in this file are on hold: they show what was revealed and spend nothing.',
      action: 'Choose Extensions > Lusha for Sheets > Reveal held rows.',
    };
  }
  if (error instanceof KeyFormatError) {
    return {
      code: 'BAD_KEY',
      message:
        'That is not a Lusha API key: a key has 32 letters and digits in five groups, parted by hyphens.',
      action: 'Copy the key from the API page of your Lusha account and paste it here.',
    };
  }
  if (error instanceof StoreUnavailableError) {
    return {
      code: 'BUSY',
      message:
        'Google does not let the add-on read its storage right now, so it cannot tell what is paid for already.',
      action: `Nothing was spent. ${again} later; a used-up daily quota comes back within 24 hours.`,
    };
  }
  if (error instanceof LockBusyError) {
    return {
      code: 'BUSY',
      message: 'Other cells of this file are asking Lusha at the moment.',
      action: `${again} in a minute; nothing is paid twice.`,
    };
  }
  if (error instanceof NetworkError && GOOGLE_QUOTA.test(error.message)) {
    return {
      code: 'BUSY',
      message: "Google's daily quota of requests that this Google account may send is used up.",
      action: `Nothing was charged. ${again} later; it comes back within 24 hours.`,
    };
  }
  if (error instanceof NetworkError) {
    return {
      code: 'NETWORK',
      message: 'There was no answer from api.lusha.com.',
      action: `${again} in a minute. Should the request have arrived, revealing the same people again is free.`,
    };
  }
  if (error instanceof LostListError) return lostList(error, again);
  if (error instanceof RevealFailedError) {
    return { code: 'SERVER', message: `${error.message}.`, action: `${again} later; nothing was charged.` };
  }
  if (error instanceof LushaError) return withoutDetail(error.code, again);
  return undefined;
}

/** The same, for who has nothing to say of an error that nobody foresaw: it is thrown on. */
export function explainOrThrow(error: unknown, reader: Reader, formatTime: FormatTime): Problem {
  const problem = explain(error, reader, formatTime);
  if (problem === undefined) throw error;
  return problem;
}

function lostList({ code, creditsCharged }: LostListError, again: string): Problem {
  const cost =
    creditsCharged === undefined
      ? 'Lusha may have charged for it all the same, and a second list is charged again.'
      : `Lusha charged ${String(creditsCharged)} for it all the same, and a second list is charged again.`;
  return {
    code,
    message:
      code === 'NETWORK'
        ? 'There was no answer from api.lusha.com.'
        : 'Lusha answered, but the list could not be read.',
    action: `${again} in a few minutes. ${cost}`,
  };
}

function withoutDetail(code: ProblemCode, again: string): Problem | undefined {
  switch (code) {
    case 'BAD_KEY':
      return {
        code,
        message: 'The API key is not accepted; it may have been replaced by a new one.',
        action: `Enter the current key in ${SETTINGS}. Nothing that was revealed is lost.`,
      };
    case 'NO_CREDITS':
      return {
        code,
        message: 'The Lusha account has not enough credits left for this.',
        action: 'Add credits in Lusha. Everything revealed so far stays.',
      };
    case 'KEY_LIMIT':
      return {
        code,
        message: 'This API key has reached its monthly credit limit, although the account has credits left.',
        action:
          "A Lusha administrator can raise the limit; otherwise it resets with the account's next cycle.",
      };
    case 'RESTRICTED':
      return {
        code,
        message: 'This record may not be disclosed.',
        action: 'It will not be asked for again.',
      };
    case 'SESSION':
      return {
        code,
        message: 'Lusha no longer knows which lookalikes it has shown before: it keeps that for 30 days.',
        action: 'Start the search again; some may come, and be charged, a second time.',
      };
    case 'BUSY':
      return {
        code,
        message: 'There was not enough time to ask for everything.',
        action: `${again} to get the rest; nothing is paid twice.`,
      };
    case 'SERVER':
      return {
        code,
        message: 'The service is not answering properly at the moment.',
        action: `${again} in a few minutes.`,
      };
    default:
      return undefined;
  }
}
