import { createAddon } from '../addon';
import { answer } from '../messages/answer';
import type { Answer, Endpoints } from '../shared/endpoints';

/** Runs one endpoint for the sidebar. */
export function serve<K extends keyof Endpoints>(
  name: K,
  ...args: Parameters<Endpoints[K]>
): Answer<ReturnType<Endpoints[K]>> {
  const addon = createAddon();
  const endpoint = addon.endpoints[name] as (...args: Parameters<Endpoints[K]>) => ReturnType<Endpoints[K]>;
  return answer(
    (time) => addon.clockTime(time),
    () => endpoint(...args),
  );
}
