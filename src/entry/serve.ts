import { createAddon } from '../addon';
import type { Answer, Endpoints } from '../shared/endpoints';

/** Runs one endpoint for the sidebar, in an add-on of its own. */
export function serve<K extends keyof Endpoints>(
  name: K,
  ...args: Parameters<Endpoints[K]>
): Answer<ReturnType<Endpoints[K]>> {
  return createAddon().serve(name, ...args);
}
