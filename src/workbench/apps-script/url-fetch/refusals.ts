/** What Google refuses before a request leaves. */
import {
  MAX_HEADER_BYTES,
  MAX_HEADERS,
  MAX_PAYLOAD_BYTES,
  MAX_TIMEOUT_S,
  MAX_URL_CHARACTERS,
  RESERVED_HEADERS,
} from './constants';
import type { FetchRequest } from './request';

/** Characters that a URL may not hold unescaped. */
const UNESCAPED = /[\s^|{}<>"\\`]/;

/** Whether a manifest prefix, which may start with one `*.` wildcard, covers the URL. */
function covers(prefix: string, url: URL): boolean {
  const [, wildcard, host, path] = /^https:\/\/(\*\.)?([^/]+)(\/.*)$/.exec(prefix) ?? [];
  if (host === undefined || path === undefined || url.protocol !== 'https:') return false;
  const sameHost = wildcard === undefined ? url.host === host : url.host.endsWith(`.${host}`);
  return sameHost && url.pathname.startsWith(path);
}

function parsed(url: string): URL | null {
  if (UNESCAPED.test(url) || !URL.canParse(url)) return null;
  return new URL(url);
}

/**
 * The text Google refuses the request with, or null.
 *
 * @param whitelist `urlFetchWhitelist` of the manifest; undefined when it has none
 */
export function fetchRefusal(request: FetchRequest, whitelist: readonly string[] | undefined): string | null {
  if (request.url.length > MAX_URL_CHARACTERS) return 'Limit Exceeded: URLFetch URL Length.';
  const url = parsed(request.url);
  if (!url || !/^https?:$/.test(url.protocol)) return `Invalid argument: ${request.url}`;
  if (whitelist && !whitelist.some((prefix) => covers(prefix, url))) {
    return `Request to ${request.url} failed because the URL has not been whitelisted in the script manifest.`;
  }
  const headers = Object.entries(request.headers);
  const reserved = headers.find(([name]) => RESERVED_HEADERS.includes(name));
  if (reserved) return `Attribute provided with invalid value: Header:${reserved[0]}`;
  const bytes = headers.reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value),
    0,
  );
  if (headers.length > MAX_HEADERS || bytes > MAX_HEADER_BYTES)
    return 'Limit Exceeded: URLFetch Header Size.';
  if (Buffer.byteLength(request.payload ?? '') > MAX_PAYLOAD_BYTES)
    return 'Limit Exceeded: URLFetch POST Size.';
  const timeout = request.timeoutSeconds;
  if (timeout !== null && !(timeout > 0 && timeout <= MAX_TIMEOUT_S)) {
    return 'Attribute provided with invalid value: timeoutSeconds';
  }
  return null;
}
