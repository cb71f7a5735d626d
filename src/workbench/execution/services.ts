import type { Reply } from '../apps-script/realm/bridge';
import { NotEmulatedError } from '../apps-script/realm/exception';
import type { Execution, ServiceHost, ServiceMethod } from '../apps-script/service';
import type { CallRequest } from './protocol';

/** The host sides of all services, by their Google names. */
export type Services = Readonly<Record<string, ServiceHost>>;

/** How a call spends its time: computing, waiting for the clock, or with the script suspended. */
export type CallPace = 'computing' | 'waiting' | 'suspending';

export function paceOf(services: Services, { service, method }: CallRequest): CallPace {
  const host = services[service];
  if (host?.waiting?.includes(method)) return 'waiting';
  return host?.suspending?.includes(method) ? 'suspending' : 'computing';
}

/** Calls a method and turns whatever it throws into the reply that throws again inside the execution. */
export async function answer(services: Services, execution: Execution, request: CallRequest): Promise<Reply> {
  try {
    const value = await methodOf(services, request)(execution, ...request.args);
    return value === undefined ? {} : { value };
  } catch (error) {
    if (!(error instanceof Error)) return { error: { name: 'Error', message: String(error) } };
    return { error: { name: error.name, message: error.message } };
  }
}

function methodOf(services: Services, { service, method }: CallRequest): ServiceMethod {
  const found = services[service]?.methods[method];
  if (!found) throw new NotEmulatedError(`${service}.${method}`);
  return found;
}

/** Tells every service that an execution starts. */
export function beginExecution(services: Services, execution: Execution): void {
  for (const host of Object.values(services)) host.beginExecution?.(execution);
}

/**
 * What is carried out within a call, as `Service.method`, and takes its time as well.
 *
 * @param request null for the end of the script
 */
export function impliedCalls(
  services: Services,
  execution: Execution,
  request: CallRequest | null,
): string[] {
  const hosts = Object.entries(services).filter(([name]) => request === null || request.service === name);
  return hosts.flatMap(([name, host]) => {
    const method = host.impliedCall?.(execution, request?.method ?? null) ?? null;
    return method === null ? [] : [`${name}.${method}`];
  });
}

/** Lets the services do what a script that has ended by itself left to be done. Throws what the first of them throws. */
export async function scriptEnded(services: Services, execution: Execution): Promise<void> {
  for (const host of Object.values(services)) await host.scriptEnded?.(execution);
}

/** Tells every service that an execution is over, however it ended. All are told even if one fails. */
export async function endExecution(services: Services, execution: Execution): Promise<void> {
  const ended = await Promise.allSettled(
    Object.values(services).map(async (host) => {
      await host.endExecution?.(execution);
    }),
  );
  const failures = ended.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  if (failures.length > 0) throw new AggregateError(failures, `Ending execution ${execution.id} failed.`);
}
