import { EMPTY_CHROME, nextChrome, type ChromeEvent, type ChromeState } from './state';

/** Holds the chrome's state; whoever draws it is told of every change. */
export interface ChromeStore {
  readonly state: ChromeState;
  dispatch(event: ChromeEvent): void;
}

export function createChromeStore(draw: (state: ChromeState) => void): ChromeStore {
  let state = EMPTY_CHROME;
  return {
    get state() {
      return state;
    },
    dispatch(event) {
      const next = nextChrome(state, event);
      if (next === state) return;
      state = next;
      draw(state);
    },
  };
}
