import { BLANK, dayCell, type Cell } from '../fields/cell';
import type { NamedField } from '../fields/field-list';
import type { Signal } from '../lusha/signals/decode-signals';
import { signalWords } from '../fields/signal-words';

/** What a row shows: a signal, or that there is none. */
export interface SignalRow {
  /** As the range names the person or company. */
  readonly who: string;
  readonly id: string;
  readonly signal: Signal | undefined;
  /** How many signals are known. */
  readonly count: number;
}

export interface SignalColumn extends NamedField {
  value(row: SignalRow): Cell;
}

export const SIGNAL_COLUMNS: readonly SignalColumn[] = [
  { name: 'who', label: 'Who', value: ({ who }) => who },
  { name: 'type', label: 'Signal', value: ({ signal }) => (signal ? signalWords(signal.type) : BLANK) },
  { name: 'date', label: 'Date', value: ({ signal }) => dayCell(signal?.date) },
  { name: 'summary', label: 'What happened', value: ({ signal }) => signal?.summary ?? BLANK },
  { name: 'link', label: 'Link', value: ({ signal }) => signal?.url ?? BLANK },
  { name: 'signals', label: 'Signals', value: ({ count }) => count },
  { name: 'lusha_id', label: 'Lusha ID', value: ({ id }) => id },
  { name: 'status', label: 'Status', value: ({ signal }) => (signal ? 'OK' : 'NO_SIGNALS') },
];

/** Beside the rows of a sheet. */
export const ROW_DEFAULTS = ['type', 'date', 'summary'];
/** As a list of its own. */
export const LIST_DEFAULTS = ['who', 'type', 'date', 'summary', 'link'];
