import type { Screen } from './opening';

/** What every screen of the panel gets. */
export interface ScreenFrame {
  readonly takesFocus: boolean;
  readonly isShown: boolean;
  readonly onShow: (screen: Screen) => void;
}
