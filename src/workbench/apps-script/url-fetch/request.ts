/** From what a script passes to `fetch` or `fetchAll` to one plain request, inside the execution. */
import { Exception, NotEmulatedError } from '../realm/exception';
import { textOf } from '../realm/text-of';
import type { Wire } from '../service';
import { isBlob } from '../utilities/blob';
import { METHODS } from './constants';

/** One request on its way to the host. A type, so that it counts as `Wire`. */
export type FetchRequest = {
  url: string;
  method: string;
  /** Names in lower case. */
  headers: { [name: string]: string };
  payload: string | null;
  muteHttpExceptions: boolean;
  timeoutSeconds: number | null;
};

/** Options that change nothing on the wire of the workbench, which has neither certificates nor redirects. */
const WITHOUT_EFFECT = ['validateHttpsCertificates', 'followRedirects', 'escaping'];
const OPTIONS = ['method', 'headers', 'payload', 'contentType', 'muteHttpExceptions', 'timeoutSeconds'];
const FORM = 'application/x-www-form-urlencoded';

function formEncoded(fields: object): string {
  const encode = (text: unknown) => encodeURIComponent(String(text)).replace(/%20/g, '+');
  return Object.entries(fields)
    .map(([name, value]) => {
      if (isBlob(value)) throw new NotEmulatedError('UrlFetchApp with a multipart payload');
      return `${encode(name)}=${encode(value)}`;
    })
    .join('&');
}

function payloadText(payload: unknown): string | null {
  if (payload === undefined || payload === null) return null;
  if (typeof payload === 'string') return payload;
  if (isBlob(payload)) return payload.getDataAsString();
  if (Array.isArray(payload)) throw new NotEmulatedError('UrlFetchApp with a payload of bytes');
  return typeof payload === 'object' ? formEncoded(payload) : textOf(payload);
}

function methodOf(given: unknown, payload: string | null): string {
  // Without a method, a request with a payload is posted.
  if (given === undefined) return payload === null ? 'get' : 'post';
  const method = textOf(given).toLowerCase();
  if (!METHODS.some((known) => known === method)) {
    throw new Exception(`Attribute provided with invalid value: method`);
  }
  if (method === 'get' && payload !== null)
    throw new NotEmulatedError('UrlFetchApp.fetch with get and a payload');
  return method;
}

function headersOf(given: unknown, contentType: unknown, payload: string | null): Record<string, string> {
  const headers: Record<string, string> = {};
  if (payload !== null) headers['content-type'] = typeof contentType === 'string' ? contentType : FORM;
  for (const [name, value] of Object.entries(given ?? {})) headers[name.toLowerCase()] = String(value);
  return headers;
}

/** Throws by name on an option that Google does not have or the workbench does not follow. */
export function createFetchRequest(
  url: unknown,
  params: Readonly<Record<string, unknown>> = {},
): FetchRequest {
  if (typeof url !== 'string' || url === '') throw new Exception(`Invalid argument: ${String(url)}`);
  for (const option of Object.keys(params)) {
    if (!OPTIONS.includes(option) && !WITHOUT_EFFECT.includes(option) && option !== 'url') {
      throw new NotEmulatedError(`UrlFetchApp.fetch with the option ${option}`);
    }
  }
  const payload = payloadText(params['payload']);
  const timeout = params['timeoutSeconds'];
  return {
    url,
    method: methodOf(params['method'], payload),
    headers: headersOf(params['headers'], params['contentType'], payload),
    payload,
    muteHttpExceptions: params['muteHttpExceptions'] === true,
    timeoutSeconds: typeof timeout === 'number' ? timeout : null,
  } satisfies Wire;
}
