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
