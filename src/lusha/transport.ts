import type { Answer } from './error-from-answer';

/** Where the API lives; the manifest's `urlFetchWhitelist` names the same host. */
const BASE_URL = 'https://api.lusha.com';
/**
 * `fetchAll` fails as a whole when one connection fails. A failure that took this long was a timeout: the
 * requests were on their way and may have been charged, so none is sent again.
 */
const TIMEOUT_SIGN_MS = 10_000;

export interface OutgoingRequest {
  readonly method: 'get' | 'post';
  /** From the root of the API: `/v3/…`. */
  readonly path: string;
  readonly body?: object;
}

/** What came of one request: the answer, or why there is none. */
export type Delivery = { readonly answer: Answer } | { readonly lost: string };

/** Sends requests in parallel; as many deliveries as requests, in their order. Never throws. */
export type Transport = (requests: readonly OutgoingRequest[]) => readonly Delivery[];

/** The transport over UrlFetchApp. The key travels in a header, never in a URL (contract section 2). */
export function createTransport(
  urlFetch: GoogleAppsScript.URL_Fetch.UrlFetchApp,
  apiKey: string,
  now: () => number,
): Transport {
  const toFetch = (request: OutgoingRequest): GoogleAppsScript.URL_Fetch.URLFetchRequest => ({
    url: BASE_URL + request.path,
    method: request.method,
    headers: { api_key: apiKey },
    muteHttpExceptions: true,
    ...(request.body === undefined
      ? {}
      : { contentType: 'application/json', payload: JSON.stringify(request.body) }),
  });

  const sendOne = (request: OutgoingRequest): Delivery => {
    const { url, ...options } = toFetch(request);
    try {
      return read(urlFetch.fetch(url, options));
    } catch (error) {
      return { lost: reason(error) };
    }
  };

  return (requests) => {
    const [first, ...others] = requests;
    if (first === undefined) return [];
    if (others.length === 0) return [sendOne(first)];
    const startedAt = now();
    let responses: readonly GoogleAppsScript.URL_Fetch.HTTPResponse[];
    try {
      responses = urlFetch.fetchAll(requests.map(toFetch));
    } catch (error) {
      if (now() - startedAt >= TIMEOUT_SIGN_MS) return requests.map(() => ({ lost: reason(error) }));
      return requests.map(sendOne);
    }
    return responses.map(read);
  };
}

/** A response that cannot be read is lost for itself alone: all of them were carried out, and none is sent again. */
function read(response: GoogleAppsScript.URL_Fetch.HTTPResponse): Delivery {
  try {
    return { answer: toAnswer(response) };
  } catch (error) {
    return { lost: reason(error) };
  }
}

function toAnswer(response: GoogleAppsScript.URL_Fetch.HTTPResponse): Answer {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.getAllHeaders() as Record<string, unknown>)) {
    headers[name.toLowerCase()] = String(value);
  }
  return { status: response.getResponseCode(), headers, body: response.getContentText() };
}

/** Google's messages are translated and may quote the URL, which holds no secret; kept for logs only. */
function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
