import type { ExecutionRecord } from '../../src/workbench/execution/execution-log';

/** A moment at which an execution can die: before or after one of its service calls. */
export interface Moment {
  readonly method: string;
  readonly occurrence: number;
  readonly when: 'before' | 'after';
}

/**
 * The moments of executions that did the same at which dying can leave something different behind: before and after
 * each call that changes anything, and after the first and the last of each method that only reads: it changes nothing,
 * but what is buffered is carried out for it. Of a method that one execution called more often, all of those.
 */
export function momentsOf(records: readonly ExecutionRecord[]): readonly Moment[] {
  const most = new Map<string, number>();
  for (const { serviceCalls } of records) {
    for (const [method, count] of Object.entries(serviceCalls))
      most.set(method, Math.max(count, most.get(method) ?? 0));
  }
  return [...most].flatMap(([method, count]) =>
    callsOf(method, count).flatMap((occurrence): readonly Moment[] => {
      const after = { method, occurrence, when: 'after' } as const;
      return isReading(method) ? [after] : [{ ...after, when: 'before' }, after];
    }),
  );
}

function callsOf(method: string, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, call) => call + 1);
  return isReading(method) ? [...new Set([1, count])] : all;
}

/** Of many calls of one method, the first two and the last: those between do the same to other cells. */
export function outermost(moments: readonly Moment[]): readonly Moment[] {
  return moments.filter(({ method, occurrence }) => {
    const last = Math.max(
      ...moments.filter((other) => other.method === method).map((other) => other.occurrence),
    );
    return occurrence <= 2 || occurrence === last;
  });
}

function isReading(method: string): boolean {
  return /\.(get|is)[A-Z]/.test(method);
}

export function nameOf({ method, occurrence, when }: Moment): string {
  return `${when} ${method} ${String(occurrence)}`;
}

/** What an execution that was killed at the moment leaves as its error. */
export function killedText({ method, when }: Moment): string {
  return `The execution was killed ${when} ${method}.`;
}
