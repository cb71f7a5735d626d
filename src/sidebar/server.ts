import type { Answer, Endpoints } from '../shared/endpoints';
import type { Problem } from '../shared/problem';
import { explainFailure, OFFLINE, OTHER_VERSION } from './failures';

/** The part of Google's client API that a sidebar has. */
interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  [endpoint: string]: unknown;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

/**
 * Calls one endpoint of the server; the types of both sides come from the same list. Never rejects, and always
 * answers: a connection that goes away while Google works would otherwise leave the panel waiting for ever.
 */
export function callServer<K extends keyof Endpoints>(
  endpoint: K,
  ...args: Parameters<Endpoints[K]>
): Promise<Answer<ReturnType<Endpoints[K]>>> {
  return new Promise((resolve) => {
    const fail = (error: Problem): void => {
      resolve({ ok: false, error });
    };
    const fellOffline = (): void => {
      fail(OFFLINE);
    };
    const runner = google.script.run
      .withSuccessHandler((value) => {
        window.removeEventListener('offline', fellOffline);
        if (isAnswer(value)) resolve(value as Answer<ReturnType<Endpoints[K]>>);
        else fail(OTHER_VERSION);
      })
      .withFailureHandler((error) => {
        window.removeEventListener('offline', fellOffline);
        fail(explainFailure(error.message, navigator.onLine));
      });
    const call = runner[endpoint];
    if (!navigator.onLine) fail(OFFLINE);
    else if (typeof call !== 'function') fail(OTHER_VERSION);
    else {
      window.addEventListener('offline', fellOffline, { once: true });
      (call as (...args: Parameters<Endpoints[K]>) => void)(...args);
    }
  });
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
