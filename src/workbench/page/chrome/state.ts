import type { Menu, Toast } from '../../apps-script/ui/port';
import type { AccountStatus, DialogInfo, FrameInfo, OpenQuestion, ToPage } from '../../server/protocol';

/** A toast on the screen. */
export interface ShownToast extends Toast {
  readonly key: number;
}

/** Everything around the grid: what the title bar, menus, sidebar, dialogs, toasts and status bar show. */
export interface ChromeState {
  readonly connection: 'loading' | 'open' | 'lost';
  readonly title: string;
  readonly live: boolean;
  readonly menus: readonly Menu[];
  readonly sidebar: FrameInfo | null;
  readonly dialog: DialogInfo | null;
  readonly questions: readonly OpenQuestion[];
  readonly toasts: readonly ShownToast[];
  readonly running: string | null;
  readonly account: AccountStatus | null;
}

export type ChromeEvent =
  | ToPage
  | { readonly type: 'ready' }
  | { readonly type: 'lost' }
  | { readonly type: 'toast-closed'; readonly key: number };

export const EMPTY_CHROME: ChromeState = {
  connection: 'loading',
  title: '',
  live: false,
  menus: [],
  sidebar: null,
  dialog: null,
  questions: [],
  toasts: [],
  running: null,
  account: null,
};

/** The chrome after an event; messages that only concern the grid leave it as it is. */
export function nextChrome(state: ChromeState, event: ChromeEvent): ChromeState {
  switch (event.type) {
    case 'welcome': {
      const { title, live, menus, sidebar, dialog, questions, account } = event;
      return { ...state, title, live, menus, sidebar, dialog, questions, account };
    }
    case 'ready':
      return { ...state, connection: 'open' };
    case 'lost':
      return { ...state, connection: 'lost' };
    case 'menus':
      return { ...state, menus: event.menus };
    case 'running':
      return { ...state, running: event.label };
    case 'sidebar':
      return { ...state, sidebar: event.sidebar };
    case 'dialog':
      return { ...state, dialog: event.dialog };
    case 'question':
      return { ...state, questions: [...state.questions, event.question] };
    case 'answered':
      return { ...state, questions: state.questions.filter((question) => question.id !== event.id) };
    case 'toast':
      return {
        ...state,
        toasts: [...state.toasts, { ...event.toast, key: (state.toasts.at(-1)?.key ?? 0) + 1 }],
      };
    case 'toast-closed':
      return { ...state, toasts: state.toasts.filter((toast) => toast.key !== event.key) };
    case 'account':
      return { ...state, account: event.account };
    case 'mutation':
    case 'errors':
    case 'selection':
    case 'returned':
    case 'reload':
      return state;
  }
}
