import type { AuthMode, Execution, ServiceHost, Wire } from '../../../src/workbench/apps-script/service';

export const OWNER = 'owner@example.com';

/** An execution for tests that call a service host directly. */
export function anExecution(id = 1, authMode: AuthMode = 'FULL', user = OWNER): Execution {
  return { id, functionName: 'test', authMode, user, startedAt: 0 };
}

/** Calls a method of a host as an execution does. */
export async function callHost(
  host: ServiceHost,
  method: string,
  execution: Execution,
  ...args: Wire[]
): Promise<Wire | undefined> {
  const found = host.methods[method];
  if (!found) throw new Error(`The host has no method ${method}.`);
  return await found(execution, ...args);
}
