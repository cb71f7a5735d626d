import type { ConnectionFailure, HttpEndpoint, HttpRequest, HttpResponse } from '../lusha/http';

export interface EndpointCounts {
  readonly requests: number;
  readonly creditsCharged: number;
}

export interface CountedEndpoint extends HttpEndpoint {
  counts(): EndpointCounts;
  onCount(listener: () => void): () => void;
}

/** Counts what goes to Lusha and what Lusha says that it charged, whichever Lusha it is. */
export function countRequests(endpoint: HttpEndpoint): CountedEndpoint {
  const listeners = new Set<() => void>();
  let counts: EndpointCounts = { requests: 0, creditsCharged: 0 };
  return {
    async handle(request: HttpRequest): Promise<HttpResponse | ConnectionFailure> {
      const answer = await endpoint.handle(request);
      const charged = 'body' in answer ? chargedCredits(answer.body) : 0;
      counts = { requests: counts.requests + 1, creditsCharged: counts.creditsCharged + charged };
      for (const listener of listeners) listener();
      return answer;
    },
    counts: () => counts,
    onCount(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `billing.creditsCharged` of an answer; 0 when the answer is an error or no JSON at all. */
export function chargedCredits(body: string): number {
  const billing = /"billing"\s*:\s*\{[^{}]*?"creditsCharged"\s*:\s*(\d+(?:\.\d+)?)/.exec(body);
  return Number(billing?.[1] ?? 0);
}
