import type { RunRecord } from './run-record';

/** Names of what is kept about a run in the hidden sheet. */

/** Who the run is about. */
export function unitsName({ id }: Pick<RunRecord, 'id'>): string {
  return `${id} units`;
}

/** What one of its rounds wrote. */
export function logName({ id }: Pick<RunRecord, 'id'>, round: number): string {
  return `${id} log ${String(round)}`;
}

export function isLogName(name: string): boolean {
  return name.includes(' log ');
}

/** How it ended. */
export function receiptName({ id }: Pick<RunRecord, 'id'>): string {
  return `${id} receipt`;
}

/** The run that a text belongs to. */
export function runIdOf(name: string): string {
  return name.split(' ')[0] ?? '';
}

export function isReceiptName(name: string): boolean {
  return name.endsWith(' receipt');
}
