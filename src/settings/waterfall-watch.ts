import { readSettings } from './settings';
import type { DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/** The property that remembers that an account's Data Waterfall ran; shown in Settings. */
export const WATERFALL_NAME = `${SHARED_PREFIX}waterfall`;

/** Whether third-party providers may take part in reveals, and whether they do (contract 4.4). */
export interface WaterfallWatch {
  /** Whether they have taken part although the settings forbid it. */
  isUnwanted(): boolean;
  /** Notes that they took part, to be written by the state's `commit`. */
  seen(): void;
}

export function createWaterfallWatch(state: DocumentState, now: () => number): WaterfallWatch {
  return {
    isUnwanted: () => !readSettings(state).waterfall && (state.properties().get(WATERFALL_NAME) ?? '') !== '',
    seen() {
      state.stage(WATERFALL_NAME, String(now()));
    },
  };
}
