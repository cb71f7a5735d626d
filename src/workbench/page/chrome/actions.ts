import type { ToServer } from '../../server/protocol';
import type { AppActions } from './app';
import type { ChromeEvent } from './state';

interface Page {
  readonly send: (message: ToServer) => void;
  readonly dispatch: (event: ChromeEvent) => void;
  readonly focusGrid: () => void;
  readonly saveAsCsv: () => void;
}

/** What a click or key in the chrome does. */
export function pageActions({ send, dispatch, focusGrid, saveAsCsv }: Page): AppActions {
  return {
    focusGrid,
    runAddon: (functionName, label) => {
      send({ type: 'menu', functionName, label });
    },
    saveAsCsv,
    recalculate: () => {
      send({ type: 'recalculate' });
    },
    reset: () => {
      send({ type: 'reset' });
    },
    closeFrame: (frame) => {
      send({ type: 'close', frame });
      focusGrid();
    },
    closeToast: (key) => {
      dispatch({ type: 'toast-closed', key });
    },
    answer: (id, button, text) => {
      // Closed here at once; the server tells the other tabs.
      dispatch({ type: 'answered', id });
      send({ type: 'answer', id, button, text });
      focusGrid();
    },
    simulate: (action) => {
      send({ type: 'simulator', action });
    },
  };
}
