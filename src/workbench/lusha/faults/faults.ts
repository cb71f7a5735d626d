import type { HttpRequest } from '../http';
import { type AlteringFault, type DecidingFault, type Fault, type FaultScope, isAltering } from './fault';

/** What one request meets. */
export interface MetFaults {
  readonly deciding: DecidingFault | null;
  readonly altering: readonly AlteringFault[];
}

interface Switched {
  readonly fault: Fault;
  readonly scope: FaultScope;
  left: number;
}

/** The switchboard of everything that can go wrong. */
export class Faults {
  #switched: Switched[] = [];

  /** Switches a fault on for the next requests in its scope. Deciding faults wait in line, one per request. */
  next(faultAndScope: Fault & FaultScope): void {
    const { count = 1, path, when, ...fault } = faultAndScope;
    const scope = { ...(path === undefined ? {} : { path }), ...(when === undefined ? {} : { when }) };
    this.#switched.push({ fault, scope, left: count });
  }

  /** Switches everything off, or one kind. */
  clear(kind?: Fault['kind']): void {
    this.#switched = kind === undefined ? [] : this.#switched.filter(({ fault }) => fault.kind !== kind);
  }

  /** What is still to come, with the number of requests it will meet. */
  get pending(): readonly { readonly fault: Fault; readonly left: number }[] {
    return this.#switched.map(({ fault, left }) => ({ fault, left }));
  }

  /** Takes the faults that this request meets; of each altering kind at most one. */
  meet(request: HttpRequest): MetFaults {
    let deciding: DecidingFault | null = null;
    const altering = new Map<string, AlteringFault>();
    for (const switched of this.#switched) {
      const { fault, scope } = switched;
      if (!inScope(scope, request)) continue;
      // A second fault of the same kind stays for the next request.
      if (isAltering(fault)) {
        if (altering.has(fault.kind)) continue;
        altering.set(fault.kind, fault);
      } else {
        if (deciding !== null) continue;
        deciding = fault;
      }
      switched.left -= 1;
    }
    this.#switched = this.#switched.filter(({ left }) => left > 0);
    return { deciding, altering: [...altering.values()] };
  }
}

function inScope({ path, when }: FaultScope, request: HttpRequest): boolean {
  return (
    (path === undefined || new URL(request.url).pathname === path) && (when === undefined || when(request))
  );
}
