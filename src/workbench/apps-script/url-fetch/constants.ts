/**
 * Sources: developers.google.com/apps-script/guides/services/quotas (limits) and .../reference/url-fetch
 * (options, longest URL). Texts are those people report.
 */

/** Longest URL, in characters. */
export const MAX_URL_CHARACTERS = 2082;
/** Largest request body, in UTF-8 bytes. */
export const MAX_PAYLOAD_BYTES = 50 * 1024 * 1024;
export const MAX_HEADERS = 100;
/** Names and values of all request headers together, in UTF-8 bytes. */
export const MAX_HEADER_BYTES = 8 * 1024;
/** Requests of one consumer account in 24 hours; each request of `fetchAll` counts. */
export const MAX_CALLS_PER_DAY = 20_000;
/** Seconds to wait for an answer when the script does not say; the longest it may ask for as well. */
export const MAX_TIMEOUT_S = 360;
/** Characters of a failed answer that the text of the exception shows. */
export const SHOWN_RESPONSE_CHARACTERS = 100;
export const METHODS = ['get', 'delete', 'patch', 'post', 'put'] as const;
/** What outgoing requests say they are. */
export const USER_AGENT =
  'Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com)';
/** Headers that Google writes itself and refuses to take from a script. */
export const RESERVED_HEADERS = ['host', 'content-length', 'transfer-encoding', 'connection'];
