/**
 * Everything that crosses the WebSocket between the workbench's server and its page: one JSON object per
 * message. The workbook itself travels as the spreadsheet engine's own mutations.
 */
import type { Menu, Question, QuestionButton, Toast } from '../apps-script/ui/port';
import type { CellError, CustomFunctionHelp, Mutation } from '../spreadsheet/engine';

/** What holds a page of the add-on (sidebar or dialog); its HTML is served at `/frame/<id>`. */
export interface FrameInfo {
  readonly id: string;
  readonly title: string;
}

export interface DialogInfo extends FrameInfo {
  readonly modal: boolean;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** An alert or prompt that waits for an answer. */
export interface OpenQuestion extends Question {
  readonly id: number;
}

/** The rows a person selected, in zero-based coordinates of the sheet. */
export interface Selection {
  readonly sheetId: string;
  readonly ranges: readonly SelectedRange[];
  /** The cell with the border; typing goes there. */
  readonly current: { readonly row: number; readonly column: number };
}

export interface SelectedRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One of Lusha's three windows of requests. */
export interface RateWindow {
  readonly name: 'minute' | 'hour' | 'day';
  readonly limit: number;
  readonly remaining: number;
}

/** What the status bar shows; `simulated` is null when the page talks to the real Lusha API. */
export interface AccountStatus {
  /** Requests sent and credits charged since the workbench started. */
  readonly requests: number;
  readonly creditsCharged: number;
  readonly simulated: SimulatedAccount | null;
}

export interface SimulatedAccount {
  readonly plan: string;
  readonly plans: readonly { readonly name: string; readonly label: string }[];
  readonly creditsLeft: number;
  readonly windows: readonly RateWindow[];
  /** Names of the faults that can be armed, and the one that hits the next request, if any. */
  readonly faults: readonly { readonly name: string; readonly label: string }[];
  readonly armedFault: string | null;
  /** Milliseconds since the epoch, on the workbench's clock. */
  readonly now: number;
}

/** What a curious person can do to the simulated account. */
export type SimulatorAction =
  | { readonly do: 'advance'; readonly hours: number }
  | { readonly do: 'fault'; readonly name: string | null }
  | { readonly do: 'plan'; readonly name: string }
  | { readonly do: 'credits'; readonly left: number };

export interface Welcome {
  readonly type: 'welcome';
  readonly title: string;
  readonly live: boolean;
  readonly snapshot: unknown;
  readonly mutations: readonly Mutation[];
  readonly errors: readonly CellError[];
  readonly functions: readonly CustomFunctionHelp[];
  readonly menus: readonly Menu[];
  readonly selection: Selection;
  readonly sidebar: FrameInfo | null;
  readonly dialog: DialogInfo | null;
  readonly questions: readonly OpenQuestion[];
  readonly account: AccountStatus;
}

export type ToPage =
  | Welcome
  | { readonly type: 'mutation'; readonly mutation: Mutation }
  | { readonly type: 'errors'; readonly errors: readonly CellError[] }
  | { readonly type: 'selection'; readonly selection: Selection; readonly inView: boolean }
  | { readonly type: 'menus'; readonly menus: readonly Menu[] }
  | { readonly type: 'running'; readonly label: string | null }
  | { readonly type: 'toast'; readonly toast: Toast }
  | { readonly type: 'sidebar'; readonly sidebar: FrameInfo | null }
  | { readonly type: 'dialog'; readonly dialog: DialogInfo | null }
  | { readonly type: 'question'; readonly question: OpenQuestion }
  | { readonly type: 'answered'; readonly id: number }
  | { readonly type: 'account'; readonly account: AccountStatus }
  /** The workbook was replaced; a page starts afresh. */
  | { readonly type: 'reload' }
  | ({ readonly type: 'returned'; readonly frame: string; readonly call: number } & ScriptOutcome);

/** How a `google.script.run` call ended: what the function returned, or the error it threw. */
export type ScriptOutcome =
  { readonly value: unknown } | { readonly error: { readonly name: string; readonly message: string } };

export type ToServer =
  | { readonly type: 'mutation'; readonly mutation: Mutation }
  | { readonly type: 'selection'; readonly selection: Selection }
  | { readonly type: 'menu'; readonly functionName: string; readonly label: string }
  | { readonly type: 'close'; readonly frame: string }
  | {
      readonly type: 'answer';
      readonly id: number;
      readonly button: QuestionButton;
      readonly text: string;
    }
  | { readonly type: 'simulator'; readonly action: SimulatorAction }
  | { readonly type: 'recalculate' }
  | { readonly type: 'reset' }
  | {
      readonly type: 'run';
      readonly frame: string;
      readonly call: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    };
