import type { Answer, Endpoints } from '../../src/shared/endpoints';
import type { Problem } from '../../src/shared/problem';

type Handlers = {
  [K in keyof Endpoints]?: (
    ...args: Parameters<Endpoints[K]>
  ) => Answer<ReturnType<Endpoints[K]>> | Promise<Answer<ReturnType<Endpoints[K]>>>;
};

export function ok<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(problem: Problem): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error: problem };
}

/** An answer that comes when the test says so. */
export function held<T>(): { readonly answer: Promise<T>; give(value: T): void } {
  let give: (value: T) => void = () => undefined;
  const answer = new Promise<T>((resolve) => {
    give = resolve;
  });
  return {
    answer,
    give: (value) => {
      give(value);
    },
  };
}

/** What stands behind `google.script.run` for one sidebar: answers by endpoint, and notes what was called. */
export class ScriptedServer {
  /** In the order of the calls. */
  readonly calls: { readonly endpoint: string; readonly args: readonly unknown[] }[] = [];
  /** Calls under way at once, at most, by endpoint. */
  readonly most = new Map<string, number>();
  #handlers: Handlers = {};
  #underWay = new Map<string, number>();

  /** Answers these endpoints from now on; the others stay as they are. */
  answers(handlers: Handlers): this {
    this.#handlers = { ...this.#handlers, ...handlers };
    return this;
  }

  /** How an endpoint is answered now. */
  handler<K extends keyof Endpoints>(endpoint: K): Handlers[K] {
    return this.#handlers[endpoint];
  }

  get endpoints(): readonly string[] {
    return Object.keys(this.#handlers);
  }

  named(endpoint: keyof Endpoints): readonly (readonly unknown[])[] {
    return this.calls.filter((call) => call.endpoint === endpoint).map(({ args }) => args);
  }

  async call(endpoint: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers[endpoint as keyof Endpoints] as
      ((...args: readonly unknown[]) => unknown) | undefined;
    this.calls.push({ endpoint, args });
    if (handler === undefined) throw new Error(`The test has no answer for ${endpoint}.`);
    const running = (this.#underWay.get(endpoint) ?? 0) + 1;
    this.#underWay.set(endpoint, running);
    this.most.set(endpoint, Math.max(running, this.most.get(endpoint) ?? 0));
    try {
      return await handler(...args);
    } finally {
      this.#underWay.set(endpoint, (this.#underWay.get(endpoint) ?? 1) - 1);
    }
  }
}
