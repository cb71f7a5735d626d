import type { SpreadsheetEngine } from '../spreadsheet/engine';
import type { Workbench } from '../workbench';
import type { Account } from './account';
import type { Selection } from './protocol';
import type { Screen } from './screen';

/** Where the selection of the spreadsheet lives; the page and functions of the add-on both change it. */
export interface SelectionPort {
  get(): Selection;
  set(selection: Selection): void;
  /**
   * Calls the listener when a function of the add-on selected something, which has to come into view, or moved what
   * is selected; the result stops it.
   */
  onScriptSelection(listener: (selection: Selection, inView: boolean) => void): () => void;
}

/** A workbook that is open in the workbench, with everything a page needs of it. */
export interface OpenWorkbook {
  readonly title: string;
  /** Talks to the real Lusha API. */
  readonly live: boolean;
  readonly workbench: Workbench;
  readonly engine: SpreadsheetEngine;
  readonly screen: Screen;
  readonly account: Account;
  readonly selection: SelectionPort;
  /** Names of the add-on's functions, for `google.script.run`. */
  readonly functionNames: readonly string[];
}
