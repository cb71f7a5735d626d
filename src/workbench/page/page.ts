/** Entry of the page: connects to the server, builds the grid when the workbook arrives, draws the rest around it. */
import type { IWorkbookData } from '@univerjs/core';
import { h, render } from 'preact';
import type { ToPage, ToServer, Welcome } from '../server/protocol';
import { App } from './chrome/app';
import { pageActions } from './chrome/actions';
import { createChromeStore } from './chrome/store';
import type { ChromeState } from './chrome/state';
import { connect } from './connection';
import { saveSheetAsCsv } from './csv/save-csv';
import { CellErrorTexts, markErrors, showErrorTexts } from './grid/cell-errors';
import { showSpilledFormats } from './grid/spilled-formats';
import { registerFunctionHelp } from './grid/function-help';
import { createGrid, type Grid } from './grid/grid';
import { createMirror, type Mirror } from './grid/mirror';
import { reportSelection, showSelection } from './grid/selection';
import { createScriptHost } from './script-host';
import './page.css';

interface OpenWorkbook {
  readonly grid: Grid;
  readonly mirror: Mirror;
  readonly errors: CellErrorTexts;
}

function start(root: HTMLElement) {
  let gridElement: HTMLElement | null = null;
  let workbook: OpenWorkbook | null = null;

  const send = (message: ToServer) => {
    connection.send(message);
  };
  const store = createChromeStore(draw);
  const host = createScriptHost({
    run: (call) => {
      send({ type: 'run', ...call });
    },
    close: (frame) => {
      send({ type: 'close', frame });
    },
    focusGrid: () => workbook?.grid.focus(),
  });
  const actions = pageActions({
    send,
    dispatch: (event) => {
      store.dispatch(event);
    },
    focusGrid: () => workbook?.grid.focus(),
    saveAsCsv: () => {
      if (workbook) saveSheetAsCsv(workbook.grid, store.state.title);
    },
  });
  draw(store.state);
  const connection = connect(`ws://${location.host}/socket`, {
    onMessage,
    onLost: () => {
      store.dispatch({ type: 'lost' });
    },
    onReturned: () => {
      location.reload();
    },
  });

  function draw(state: ChromeState) {
    document.title = state.title ? `${state.title} - Lusha for Sheets workbench` : document.title;
    render(
      h(App, {
        state,
        actions,
        host,
        gridElement: (element) => {
          gridElement = element;
        },
      }),
      root,
    );
  }

  function open(element: HTMLElement, message: Welcome) {
    const opened = openWorkbook(element, message, send);
    workbook = opened;
    void opened.grid.ready.then(() => {
      store.dispatch({ type: 'ready' });
      opened.grid.focus();
    });
  }

  function onMessage(message: ToPage) {
    if (message.type === 'welcome') {
      store.dispatch(message);
      if (gridElement) open(gridElement, message);
    } else if (message.type === 'mutation') workbook?.mirror.apply(message.mutation);
    else if (message.type === 'errors') workbook?.errors.replace(message.errors);
    else if (message.type === 'selection') {
      if (workbook) showSelection(workbook.grid, message.selection, message.inView);
    } else if (message.type === 'returned') host.returned(message.frame, message.call, message);
    else if (message.type === 'reload') location.reload();
    else store.dispatch(message);
  }
}

function openWorkbook(
  element: HTMLElement,
  welcome: Welcome,
  send: (message: ToServer) => void,
): OpenWorkbook {
  const grid = createGrid(element, welcome.snapshot as Partial<IWorkbookData>);
  const errors = new CellErrorTexts();
  errors.replace(welcome.errors);
  registerFunctionHelp(grid, welcome.functions);
  const mirror = createMirror(grid, (mutation) => {
    send({ type: 'mutation', mutation });
  });
  // A snapshot lacks what array formulas spilled; these mutations bring it.
  for (const mutation of welcome.mutations) mirror.apply(mutation);
  markErrors(grid);
  showSpilledFormats(grid);
  showErrorTexts(grid, errors);
  showSelection(grid, welcome.selection, true);
  reportSelection(grid, (selection) => {
    send({ type: 'selection', selection });
  });
  window.workbenchGrid = grid;
  return { grid, mirror, errors };
}

const root = document.getElementById('app');
if (root) start(root);
