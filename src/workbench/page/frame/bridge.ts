/**
 * Runs first in every page of the add-on and gives it `google.script` as Google does. The page sits in a
 * sandboxed frame, so all it can do is post messages to the workbench's page.
 */
import { encodeSidebarValue } from '../../apps-script/html/sidebar-value';
import { formValues } from './form-values';
import type { FromFrame, ToFrame } from './messages';
import type { FrameSettings } from './settings';

interface Handlers {
  readonly success?: ((value: unknown, userObject: unknown) => void) | undefined;
  readonly failure?: ((error: Error, userObject: unknown) => void) | undefined;
  readonly userObject?: unknown;
}

declare global {
  interface Window {
    workbenchFrame?: FrameSettings;
    google?: unknown;
  }
}

function install(settings: FrameSettings) {
  const pending = new Map<number, Handlers>();
  let calls = 0;

  function post(message: FromFrame) {
    window.parent.postMessage(message, settings.origin);
  }

  window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
    if (event.source !== window.parent || event.origin !== settings.origin) return;
    const handlers = pending.get(event.data.call);
    pending.delete(event.data.call);
    if ('error' in event.data) fail(handlers, event.data.error);
    else handlers?.success?.(event.data.value, handlers.userObject);
  });

  function fail(handlers: Handlers | undefined, cause: { name: string; message: string }) {
    const error = new Error(cause.message);
    error.name = cause.name;
    if (handlers?.failure) handlers.failure(error, handlers.userObject);
    // Without a failure handler Google leaves the error in the browser's console.
    else throw error;
  }

  function runner(handlers: Handlers): Record<string, unknown> {
    const call =
      (functionName: string) =>
      (...args: unknown[]) => {
        const [only] = args;
        const values =
          args.length === 1 && only instanceof HTMLFormElement
            ? [formValues(only)]
            : args.map((value, index) => encodeSidebarValue(value, String(index)));
        calls += 1;
        pending.set(calls, handlers);
        post({ type: 'call', call: calls, functionName, args: values });
      };
    return {
      withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
      ...Object.fromEntries(settings.functionNames.map((name) => [name, call(name)])),
    };
  }

  window.google = {
    script: {
      run: runner({}),
      host: {
        origin: settings.origin,
        close: () => {
          post({ type: 'close' });
        },
        setWidth: (width: number) => {
          post({ type: 'size', width });
        },
        setHeight: (height: number) => {
          post({ type: 'size', height });
        },
        editor: {
          focus: () => {
            post({ type: 'focus' });
          },
        },
      },
    },
  };
}

if (window.workbenchFrame) install(window.workbenchFrame);
