import type { ConnectionFailure, HttpResponse } from '../http';
import type { DecidingFault } from './fault';

/** True for faults that stop a call before Lusha carries it out. */
export function isLostBefore(fault: DecidingFault | null): boolean {
  switch (fault?.kind) {
    case 'dns':
    case 'unreachable':
      return true;
    case 'timeout':
      return !fault.processed;
    case 'html':
      return fault.processed !== true;
    default:
      return false;
  }
}

/** What arrives in place of the answer; the answer itself if the fault does not touch it. */
export function spoil(
  fault: DecidingFault | null,
  response: HttpResponse | null,
): HttpResponse | ConnectionFailure | null {
  switch (fault?.kind) {
    case 'dns':
    case 'unreachable':
    case 'timeout':
      return { failure: fault.kind };
    case 'html':
      return proxyPage(fault.status ?? 502);
    case 'truncated':
      return response && { ...response, body: response.body.slice(0, Math.floor(response.body.length / 2)) };
    case 'empty':
      return response && { ...response, body: '' };
    default:
      return response;
  }
}

/** A proxy in front of the API knows nothing of rate windows, so none of Lusha's headers are there. */
function proxyPage(status: 200 | 502): HttpResponse {
  const title = status === 502 ? '502 Bad Gateway' : 'Just a moment...';
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
  };
}
