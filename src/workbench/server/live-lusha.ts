import type { ConnectionFailure, HttpEndpoint, HttpRequest, HttpResponse } from '../lusha/http';

/** The only place that the add-on may call, as in `urlFetchWhitelist` of appsscript.json. */
const LUSHA_ORIGIN = 'https://api.lusha.com';
/** UrlFetchApp gives up after this time. Milliseconds; developers.google.com/apps-script/guides/services/quotas */
const FETCH_TIMEOUT_MS = 60_000;

/** The real Lusha API. */
export function createLiveLusha(fetcher: typeof fetch): HttpEndpoint {
  return {
    async handle(request: HttpRequest): Promise<HttpResponse | ConnectionFailure> {
      if (new URL(request.url).origin !== LUSHA_ORIGIN) {
        throw new Error(`The workbench sends requests to ${LUSHA_ORIGIN} only, not to ${request.url}.`);
      }
      try {
        const response = await fetcher(request.url, {
          method: request.method,
          headers: { ...request.headers },
          body: request.body,
          redirect: 'manual',
          signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
        });
        const headers: Record<string, string> = {};
        response.headers.forEach((value, name) => {
          headers[name] = value;
        });
        return { status: response.status, headers, body: await response.text() };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
  };
}

function failureOf(error: unknown): ConnectionFailure['failure'] {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'timeout';
  const cause = error instanceof TypeError ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'dns';
  // `fetch` rejects with a TypeError for every broken connection; anything else is a mistake of ours.
  if (error instanceof TypeError) return 'unreachable';
  throw error;
}
