import type { ToServer } from '../../server/protocol';
import type { AppActions } from './app';
import type { ChromeEvent } from './state';

interface Page {
  readonly send: (message: ToServer) => void;
  readonly dispatch: (event: ChromeEvent) => void;
  readonly focusGrid: () => void;
  /** The sheet in front, once the workbook is open. */
  readonly sheetId: () => string | null;
}

/** What a click or key in the chrome does. */
export function pageActions({ send, dispatch, focusGrid, sheetId }: Page): AppActions {
  return {
    focusGrid,
    runAddon: (functionName, label) => {
      send({ type: 'menu', functionName, label });
    },
    saveAsCsv: () => {
      const id = sheetId();
      if (id !== null) location.assign(`/sheet.csv?sheet=${encodeURIComponent(id)}`);
    },
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
