import type { QuestionButton } from '../../apps-script/ui/port';
import type { SimulatorAction } from '../../server/protocol';
import type { ScriptHost } from '../script-host';
import { FrameDialog } from './frame-dialog';
import { menuTrees, type MenuActions } from './menus';
import { QuestionDialog } from './question-dialog';
import { Sidebar } from './sidebar';
import type { ChromeState } from './state';
import { StatusBar } from './status-bar';
import { Toasts } from './toasts';
import { TopBar } from './top-bar';

export interface AppActions extends MenuActions {
  readonly focusGrid: () => void;
  readonly closeFrame: (id: string) => void;
  readonly closeToast: (key: number) => void;
  readonly answer: (id: number, button: QuestionButton, text: string) => void;
  readonly simulate: (action: SimulatorAction) => void;
}

interface AppProps {
  readonly state: ChromeState;
  readonly actions: AppActions;
  readonly host: ScriptHost;
  /** Univer draws the spreadsheet into this element. */
  readonly gridElement: (element: HTMLElement | null) => void;
}

/** The whole page around the grid. */
export function App({ state, actions, host, gridElement }: AppProps) {
  const { connection, sidebar, dialog, account } = state;
  const question = state.questions[0];
  return (
    <div class="app">
      <TopBar
        title={state.title}
        live={state.live}
        menus={menuTrees(state.menus, actions)}
        onMenuClosed={actions.focusGrid}
      />
      <main class="middle">
        <div class="grid" ref={gridElement} />
        {sidebar && (
          <Sidebar
            key={sidebar.id}
            sidebar={sidebar}
            host={host}
            onClose={() => {
              actions.closeFrame(sidebar.id);
            }}
          />
        )}
      </main>
      {account && (
        <StatusBar
          account={account}
          running={state.running}
          onAction={actions.simulate}
          onRecalculate={actions.recalculate}
        />
      )}
      <Toasts toasts={state.toasts} onClose={actions.closeToast} />
      {dialog && (
        <FrameDialog
          key={dialog.id}
          dialog={dialog}
          host={host}
          onClose={() => {
            actions.closeFrame(dialog.id);
          }}
        />
      )}
      {question && (
        <QuestionDialog
          key={question.id}
          question={question}
          onAnswer={(button, text) => {
            actions.answer(question.id, button, text);
          }}
        />
      )}
      {connection === 'loading' && (
        <div class="veil opening" role="status">
          <span class="spinner" aria-hidden="true" />
          Opening the spreadsheet
        </div>
      )}
      {connection === 'lost' && (
        <div class="veil" role="alert">
          <div class="veil-card">
            <strong>The workbench has stopped</strong>
            <p>Start it again with “npm start” in its folder. This page comes back by itself.</p>
          </div>
        </div>
      )}
    </div>
  );
}
