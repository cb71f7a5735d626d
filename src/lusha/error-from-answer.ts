import {
  DedupeSessionError,
  InvalidKeyError,
  KeyLimitError,
  LegalBlockError,
  NetworkError,
  NoCreditsError,
  PlanError,
  RateLimitError,
  RefusedRequestError,
  ServerError,
  UnreadableAnswerError,
  type LushaError,
} from './errors';
import { exhaustedWindow, readRateWindows, windowEnd } from './rate-windows';
import { parseJson, readList, readObject, readText } from './read-json';

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Maps an answer that is not a usable 200 to its cause (contract section 10). */
export function errorFromAnswer(answer: Answer, now: number): LushaError {
  const texts = errorTexts(answer.body);
  const text = texts.join('; ') || `status ${String(answer.status)}`;
  switch (answer.status) {
    case 401:
      return new InvalidKeyError(text);
    case 402:
      return speaksOfLimit(text) ? new KeyLimitError(text) : new NoCreditsError(text);
    case 403:
      return speaksOfLimit(text) ? new KeyLimitError(text) : new PlanError(text);
    case 429:
      return rateLimit(answer, now);
    case 451:
      return new LegalBlockError(text);
    default:
      // The connection was closed on the way: the work may have been done and charged.
      if (answer.status === 499) return new NetworkError(text);
      if (answer.status >= 500) return new ServerError(answer.status);
      if (answer.status < 400) return new UnreadableAnswerError(text);
      if (/api key/i.test(text)) return new InvalidKeyError(text);
      if (answer.status === 410 && /dedupe_?session/i.test(answer.body)) return new DedupeSessionError(text);
      return new RefusedRequestError(text, namedItems(texts), isAboutRequest(answer.status, texts));
  }
}

/** Every text of the four error shapes: `message` (text or list), `errors[]`, `error_description`, `error`. */
export function errorTexts(body: string): readonly string[] {
  const error = readObject(parseJson(body));
  if (error === undefined) return [];
  const message = readList(error['message']) ?? [error['message']];
  const texts = [...message, ...(readList(error['errors']) ?? []), error['error_description']]
    .map(readText)
    .filter((text) => text !== undefined);
  return texts.length > 0 ? texts : [readText(error['error'])].filter((text) => text !== undefined);
}

/** An administrator's credit limit for one key is worded as a limit, unlike an empty account (contract 15). */
function speaksOfLimit(text: string): boolean {
  return /\blimit\b/i.test(text);
}

/** The headers say which window is used up; without them, the next minute is the least that must pass. */
function rateLimit(answer: Answer, now: number): RateLimitError {
  const window = exhaustedWindow(readRateWindows(answer.headers, now), now) ?? 'minute';
  return new RateLimitError(window, windowEnd(window, now));
}

/** Statuses that a single item can be the cause of; a wrong path, method or type of content is nobody's fault. */
const ITEM_STATUSES: ReadonlySet<number> = new Set([400, 413, 422]);
/** A property of the body itself, as in `reveal must contain at least 1 elements`; `contacts.3.email` is an item's. */
const BODY_PROPERTY =
  /^(?:property \w+ should not exist|(?:each value in )?(?:contacts|companies|ids|reveal|options|waterfallEnabled|body|Content-Type)\b(?!\s*[./[]\s*\d))/i;

function isAboutRequest(status: number, texts: readonly string[]): boolean {
  return !ITEM_STATUSES.has(status) || texts.some((text) => BODY_PROPERTY.test(text));
}

/** Positions named as in `contacts.3.property x should not exist` or `contacts[3].email`. */
function namedItems(texts: readonly string[]): readonly number[] {
  const positions = new Set<number>();
  for (const text of texts) {
    for (const match of text.matchAll(/\b(?:contacts|companies|ids)[./[](\d+)/g))
      positions.add(Number(match[1]));
  }
  return [...positions];
}
