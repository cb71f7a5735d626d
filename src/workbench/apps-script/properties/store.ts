import { ServiceError } from '../service';
import { MAX_STORE_BYTES } from './constants';

export interface PropertyLimits {
  /** Largest value, in UTF-8 bytes. */
  readonly maxValueBytes: number;
}

/** One store of properties: texts by name, limited by value and as a whole. */
export class PropertyStore {
  readonly #limits: PropertyLimits;
  #values = new Map<string, string>();

  constructor(limits: PropertyLimits) {
    this.#limits = limits;
  }

  get(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }

  /** Keys and values together, in UTF-8 bytes. */
  bytes(): number {
    return byteCount(this.#values);
  }

  /** Sets all or, when one breaks a limit, none. Throws `ServiceError`. */
  set(values: Readonly<Record<string, string>>, deleteAllOthers = false): void {
    const next = new Map(deleteAllOthers ? [] : this.#values);
    for (const [key, value] of Object.entries(values)) {
      if (key === '') throw new ServiceError('Invalid argument: key');
      if (Buffer.byteLength(value) > this.#limits.maxValueBytes) {
        throw new ServiceError('Argument too large: value');
      }
      next.set(key, value);
    }
    if (byteCount(next) > MAX_STORE_BYTES) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#values = next;
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
  }
}

function byteCount(values: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const [key, value] of values) bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  return bytes;
}
