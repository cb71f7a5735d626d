import type { Reply } from '../../src/workbench/apps-script/realm/bridge';
import type { ServiceHost } from '../../src/workbench/apps-script/service';
import type { Workbench } from '../../src/workbench/workbench';

/** One service call of an execution, and what came of it. */
export interface TapedCall {
  readonly service: string;
  readonly method: string;
  readonly reply: Reply;
  /** When the answer was there, on the workbench's clock. */
  readonly answeredAt: number;
}

/** All that an execution had from outside: with it, the same execution runs again without any services. */
export interface Tape {
  readonly startedAt: number;
  readonly calls: readonly TapedCall[];
}

/** Records the service calls of what runs meanwhile, which must be one execution at a time. */
export async function record(workbench: Workbench, run: () => Promise<unknown>): Promise<Tape> {
  const calls: TapedCall[] = [];
  const hosts: Readonly<Record<string, ServiceHost>> = { ...workbench.services };
  const restore = Object.entries(hosts).map(([service, { methods }]) =>
    tap(methods, (method, reply) => {
      calls.push({ service, method, reply, answeredAt: workbench.clock.now() });
    }),
  );
  const startedAt = workbench.clock.now();
  try {
    await run();
  } finally {
    for (const undo of restore) undo();
  }
  return { startedAt, calls };
}

function tap(methods: ServiceHost['methods'], heard: (method: string, reply: Reply) => void): () => void {
  const original = { ...methods };
  for (const [name, method] of Object.entries(original)) {
    const tapped: typeof method = async (...args) => {
      const value = await method(...args);
      heard(name, value === undefined ? {} : { value });
      return value;
    };
    Object.assign(methods, { [name]: tapped });
  }
  return () => {
    Object.assign(methods, original);
  };
}
