/**
 * What the add-on shows to a person, and what the person answers. The page implements it; tests answer by
 * themselves. Shapes only: no HTML is rendered on this side.
 */

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] };

/** `createAddonMenu()` sits under Extensions, `createMenu()` in the menu bar. */
export interface Menu {
  readonly place: 'extensions' | 'bar';
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export interface SidebarPage {
  readonly title: string;
  readonly html: string;
}

export interface DialogPage extends SidebarPage {
  readonly modal: boolean;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  /** Negative: stays until it is closed. */
  readonly seconds: number;
}

export type QuestionButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** `Ui.alert` or `Ui.prompt`: the execution stands still until somebody answers. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** Those that can be pressed; `CLOSE` is always possible and not listed. */
  readonly buttons: readonly QuestionButton[];
}

export interface Answer {
  readonly button: QuestionButton;
  /** What was typed into a prompt; empty for an alert. */
  readonly text: string;
}

export interface UiPort {
  showMenus(menus: readonly Menu[]): void;
  showSidebar(page: SidebarPage): void;
  showDialog(page: DialogPage): void;
  showToast(toast: Toast): void;
  ask(question: Question): Promise<Answer>;
}
