import type { Answer, Endpoints } from '../shared/endpoints';
import type { Problem } from '../shared/problem';

/** The part of Google's client API that a sidebar has. */
interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  [endpoint: string]: unknown;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

const OFFLINE: Problem = {
  code: 'NETWORK',
  message: 'Your browser is offline.',
  action: 'Try again when the connection is back. Nothing is lost.',
};

/** The server that answers is older or newer than this page, as happens while an update is rolled out. */
const OTHER_VERSION: Problem = {
  code: 'SERVER',
  message: 'The add-on was updated while this sidebar was open.',
  action: 'Reload the file and open the sidebar again. Nothing is lost.',
};

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
        fail(explainFailure(error.message));
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

/** Failures that never reached our code: Google refuses, or the browser is offline. */
function explainFailure(message: string): Problem {
  if (/PERMISSION_DENIED/.test(message)) {
    return {
      code: 'SERVER',
      message: 'Google does not know which of your accounts is using this sidebar.',
      action:
        'You are signed in to several Google accounts. Open this file in a browser profile with only one of them.',
    };
  }
  if (!navigator.onLine) return OFFLINE;
  return {
    code: 'SERVER',
    message: `Google could not run this: ${message}`,
    action: 'Try again in a minute. Nothing is lost.',
  };
}
