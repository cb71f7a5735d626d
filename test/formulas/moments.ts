import type { ExecutionRecord } from '../../src/workbench/execution/execution-log';

/** A moment at which an execution can die: before or after one of its service calls. */
export interface Moment {
  readonly method: string;
  readonly occurrence: number;
  readonly when: 'before' | 'after';
}

/** All moments of executions that did the same; of a method that one called more often, all of those. */
export function momentsOf(records: readonly ExecutionRecord[]): readonly Moment[] {
  const most = new Map<string, number>();
  for (const { serviceCalls } of records) {
    for (const [method, count] of Object.entries(serviceCalls))
      most.set(method, Math.max(count, most.get(method) ?? 0));
  }
  return [...most].flatMap(([method, count]) =>
    Array.from({ length: count }, (_, call) => call + 1).flatMap((occurrence) => [
      { method, occurrence, when: 'before' as const },
      { method, occurrence, when: 'after' as const },
    ]),
  );
}

export function nameOf({ method, occurrence, when }: Moment): string {
  return `${when} ${method} ${String(occurrence)}`;
}

/** What an execution that was killed at the moment leaves as its error. */
export function killedText({ method, when }: Moment): string {
  return `The execution was killed ${when} ${method}.`;
}
