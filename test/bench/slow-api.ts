import type { Clock } from '../../src/workbench/clock';
import type { HttpEndpoint } from '../../src/workbench/lusha/http';

/**
 * How long Lusha takes to answer, in milliseconds. Nobody has published it, so this is an assumption: the same for
 * all contestants, and printed with the results.
 */
export const API_CALL_MS = 800;
export const API_ITEM_MS = 5;

/** The same answers, each as late as a real one. The charge is made before the wait, as on a real server. */
export function slowApi(api: HttpEndpoint, clock: Clock): HttpEndpoint {
  return {
    async ready() {
      await api.ready?.();
    },
    async handle(request) {
      const answer = await api.handle(request);
      await clock.sleep(API_CALL_MS + API_ITEM_MS * itemCount(request.body));
      return answer;
    },
  };
}

function itemCount(body: string | null): number {
  if (body === null) return 0;
  const { contacts = [], ids = [] } = JSON.parse(body) as { contacts?: unknown[]; ids?: unknown[] };
  return contacts.length + ids.length;
}
