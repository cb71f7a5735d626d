/** Counts service calls by `Service.method`. Writing a log line is none. */
export class ServiceCalls {
  #counts = new Map<string, number>();

  count(method: string): void {
    this.#counts.set(method, this.of(method) + 1);
  }

  of(method: string): number {
    return this.#counts.get(method) ?? 0;
  }

  /** All calls; or those of the named services, such as `CacheService`. */
  total(...services: readonly string[]): number {
    let sum = 0;
    for (const [method, count] of this.#counts) {
      const service = method.slice(0, method.indexOf('.'));
      if (services.length === 0 || services.includes(service)) sum += count;
    }
    return sum;
  }

  byMethod(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  reset(): void {
    this.#counts = new Map();
  }
}
