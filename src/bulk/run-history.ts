import type { TextSheet } from '../sheet/text-sheet';
import { decodeRun, encodeRun, type RunRecord } from './run-record';
import { isReceiptName, receiptName, runIdOf } from './run-texts';

/** Runs that are kept with what they wrote, so that they can be looked at and undone. */
export const KEPT_RUNS = 20;

/** Runs that are over. */
export interface RunHistory {
  /** Newest first. */
  all(): readonly RunRecord[];
  find(id: string): RunRecord | undefined;
  /**
   * Adds a run, or notes anew how it ended; the oldest leaves with everything that is kept about it.
   *
   * @param isObsolete other texts that leave with the same flush
   */
  keep(run: RunRecord, isObsolete?: (name: string) => boolean): readonly RunRecord[];
}

export function createRunHistory(sheet: TextSheet): RunHistory {
  function names(): readonly string[] {
    return sheet.names().filter(isReceiptName);
  }

  function read(name: string): RunRecord | undefined {
    return decodeRun(sheet.read(name) ?? '');
  }

  return {
    all: () =>
      names()
        .map(read)
        .filter((run) => run !== undefined)
        .sort((a, b) => b.startedAt - a.startedAt),

    find: (id) => read(receiptName({ id })),

    keep(run, isObsolete = () => false) {
      const kept = names().filter((name) => name !== receiptName(run));
      const obsolete = kept.slice(0, Math.max(0, kept.length + 1 - KEPT_RUNS));
      const left = obsolete.map(read).filter((old) => old !== undefined);
      const ids = new Set(obsolete.map(runIdOf));
      const receipt = new Map([[receiptName(run), encodeRun(run)]]);
      sheet.write(receipt, (name) => ids.has(runIdOf(name)) || isObsolete(name));
      return left;
    },
  };
}
