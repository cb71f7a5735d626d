import type { Answer, Endpoints } from '../shared/endpoints';

/** The part of Google's client API that a sidebar has. */
interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  [endpoint: string]: unknown;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

/** Calls one endpoint of the server; the types of both sides come from the same list. */
export function callServer<K extends keyof Endpoints>(
  endpoint: K,
  ...args: Parameters<Endpoints[K]>
): Promise<Answer<ReturnType<Endpoints[K]>>> {
  return new Promise((resolve) => {
    const runner = google.script.run
      .withSuccessHandler((value) => {
        resolve(value as Answer<ReturnType<Endpoints[K]>>);
      })
      .withFailureHandler((error) => {
        resolve({ ok: false, error: { code: 'SERVER', ...explainFailure(error.message) } });
      });
    (runner[endpoint] as (...args: Parameters<Endpoints[K]>) => void)(...args);
  });
}

/** Failures that never reached our code: Google refuses, or the browser is offline. */
function explainFailure(message: string): { readonly message: string; readonly action: string } {
  if (/PERMISSION_DENIED/.test(message)) {
    return {
      message: 'Google does not know which of your accounts is using this sidebar.',
      action:
        'You are signed in to several Google accounts. Open this file in a browser profile with only one of them.',
    };
  }
  if (!navigator.onLine) {
    return {
      message: 'Your browser is offline.',
      action: 'Try again when the connection is back. Nothing is lost.',
    };
  }
  return {
    message: `Google could not run this: ${message}`,
    action: 'Try again in a minute. Nothing is lost.',
  };
}
