/** Google's key-value services in memory: text only, every call counted, told to refuse when a test says so. */
export interface CountedCalls {
  /** Names of the methods called, in order. */
  readonly calls: string[];
  /** Makes the next calls of a method throw with Google's words; undefined lets it work again. */
  refuse(method: string, message: string | undefined): void;
}

class Counted implements CountedCalls {
  readonly calls: string[] = [];
  private readonly refusals = new Map<string, string>();

  refuse(method: string, message: string | undefined): void {
    if (message === undefined) this.refusals.delete(method);
    else this.refusals.set(method, message);
  }

  protected called(method: string): void {
    this.calls.push(method);
    const message = this.refusals.get(method);
    if (message !== undefined) throw new Error(message);
  }
}

export class MemoryProperties extends Counted implements GoogleAppsScript.Properties.Properties {
  readonly values = new Map<string, string>();

  deleteAllProperties(): this {
    this.called('deleteAllProperties');
    this.values.clear();
    return this;
  }
  deleteProperty(key: string): this {
    this.called('deleteProperty');
    this.values.delete(key);
    return this;
  }
  getKeys(): string[] {
    this.called('getKeys');
    return [...this.values.keys()];
  }
  getProperties(): Record<string, string> {
    this.called('getProperties');
    return Object.fromEntries(this.values);
  }
  getProperty(key: string): string | null {
    this.called('getProperty');
    return this.values.get(key) ?? null;
  }
  setProperties(properties: Record<string, string>): this {
    this.called('setProperties');
    for (const [key, value] of Object.entries(properties)) this.values.set(key, value);
    return this;
  }
  setProperty(key: string, value: string): this {
    this.called('setProperty');
    this.values.set(key, value);
    return this;
  }
}

export class MemoryCache extends Counted implements GoogleAppsScript.Cache.Cache {
  readonly values = new Map<string, string>();
  /** Lifetimes asked for, in seconds, by key. */
  readonly lifetimes = new Map<string, number | undefined>();

  get(key: string): string | null {
    this.called('get');
    return this.values.get(key) ?? null;
  }
  getAll(keys: string[]): Record<string, string> {
    this.called('getAll');
    return Object.fromEntries([...this.values].filter(([key]) => keys.includes(key)));
  }
  put(key: string, value: string, seconds?: number): void {
    this.called('put');
    this.keep(key, value, seconds);
  }
  putAll(values: Record<string, string>, seconds?: number): void {
    this.called('putAll');
    for (const [key, value] of Object.entries(values)) this.keep(key, value, seconds);
  }
  remove(key: string): void {
    this.called('remove');
    this.values.delete(key);
  }
  removeAll(keys: string[]): void {
    this.called('removeAll');
    for (const key of keys) this.values.delete(key);
  }

  private keep(key: string, value: string, seconds: number | undefined): void {
    this.values.set(key, value);
    this.lifetimes.set(key, seconds);
  }
}
