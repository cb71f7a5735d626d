import type { Sheet } from './open-sheet';

/** What some work on a spreadsheet took. */
export interface Effort {
  /** To the Lusha API. */
  readonly requests: number;
  readonly credits: number;
  /** Groups of people (e-mails, phones) charged more than once so far. */
  readonly paidTwice: number;
  /** On the virtual clock: services and the API; computing is free. */
  readonly seconds: number;
  readonly executions: number;
  /** Calls of Google's services by the execution that made most of them. */
  readonly mostServiceCalls: number;
  /** Calls of Google's services by all executions, but for those that fetch. */
  readonly serviceCalls: number;
}

/** Does the work and says what it took. */
export async function measure(sheet: Sheet, work: () => Promise<unknown>): Promise<Effort> {
  const { workbench, simulator } = sheet;
  const { requests, creditsCharged } = simulator.books;
  const startedAt = workbench.clock.now();
  const before = new Set(workbench.executions);
  await work();
  const executions = workbench.executions.filter((execution) => !before.has(execution));
  const fetches = executions.map(({ serviceCalls }) => fetchCalls(serviceCalls)).reduce((a, b) => a + b, 0);
  const calls = executions.map(({ serviceCalls }) => Object.values(serviceCalls).reduce((a, b) => a + b, 0));
  return {
    requests: simulator.books.requests - requests,
    credits: simulator.books.creditsCharged - creditsCharged,
    paidTwice: simulator.books.paidTwice().length,
    seconds: (workbench.clock.now() - startedAt) / 1000,
    executions: executions.length,
    mostServiceCalls: Math.max(0, ...calls),
    serviceCalls: calls.reduce((a, b) => a + b, 0) - fetches,
  };
}

function fetchCalls(serviceCalls: Readonly<Record<string, number>>): number {
  return (serviceCalls['UrlFetchApp.fetch'] ?? 0) + (serviceCalls['UrlFetchApp.fetchAll'] ?? 0);
}
