import { createLushaClient, type Call, type Outcome } from '../../src/lusha/client';
import type { SimulatorOptions } from '../../src/workbench/lusha/simulator';
import { useSimulator } from '../workbench/lusha/use-simulator';
import { answered, fakeClock, scripted } from './scripted-lusha';

export interface AskedSimulator {
  /** Sends a call through the simulator and reads its answer with the client. */
  readonly ask: <T>(call: Call<T>) => Promise<Outcome<T>>;
  /** The same for a call that must succeed. */
  readonly answer: <T>(call: Call<T>) => Promise<{ readonly value: T; readonly credits: number }>;
  /** What the simulator says to a body that never went through our makers: status and whole body. */
  readonly refusal: (
    path: string,
    body: object,
  ) => Promise<{ readonly status: number; readonly body: object }>;
  readonly simulator: ReturnType<typeof useSimulator>['simulator'];
  readonly clock: ReturnType<typeof useSimulator>['clock'];
}

/** The client against the simulator, which holds every request and answer against the contract. */
export function askSimulator(options: Partial<SimulatorOptions> = {}): AskedSimulator {
  const { post, get, simulator, clock } = useSimulator(options);

  async function ask<T>(call: Call<T>): Promise<Outcome<T>> {
    const { method, path, body } = call.request;
    const { status, headers, body: json } = await (method === 'get' ? get(path) : post(path, body));
    // A new client each time: what one test file asks for is more than a minute allows.
    const { transport } = scripted(() => answered(status, json));
    const client = createLushaClient(transport, fakeClock(), {
      read: () => undefined,
      write: () => undefined,
    });
    const settled: Outcome<T>[] = [];
    client.send([call], Infinity, (round) => settled.push(...round.map(({ outcome }) => outcome)));
    const [outcome] = settled;
    if (outcome === undefined) throw new Error('The call did not settle.');
    expect(headers).toHaveProperty('x-minute-requests-left');
    return outcome;
  }

  return {
    ask,
    async answer(call) {
      const outcome = await ask(call);
      if (!outcome.ok) throw outcome.error;
      const { value, creditsCharged } = outcome;
      // Only the answers of calls that are always free have no bill.
      if (creditsCharged === undefined && call.paid) throw new Error('The answer does not say what it cost.');
      return { value, credits: creditsCharged ?? 0 };
    },
    async refusal(path, body) {
      const answer = await post(path, body);
      return { status: answer.status, body: answer.body };
    },
    simulator,
    clock,
  };
}

/** The whole message of the error that something throws. */
export function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
    throw error;
  }
  return 'nothing was refused';
}
