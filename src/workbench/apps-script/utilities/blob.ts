import { emulated } from '../realm/emulated';
import type { RealmExecution } from '../realm-execution';

/** Java bytes: whole numbers from -128 to 127. */
export type Bytes = readonly number[];

export interface Blob {
  getBytes(): number[];
  getDataAsString(charset?: string): string;
  getContentType(): string | null;
  setContentType(type: string): Blob;
  getName(): string | null;
  setName(name: string): Blob;
  copyBlob(): Blob;
}

const blobs = new WeakSet<object>();

export function isBlob(value: unknown): value is Blob {
  return typeof value === 'object' && value !== null && blobs.has(value);
}

export function createBlob(
  bytes: Bytes,
  contentType: string | null,
  name: string | null,
  execution: RealmExecution,
): Blob {
  let type = contentType;
  let label = name;
  const blob: Blob = emulated<Blob>(
    'Utilities.Blob',
    {
      getBytes: () => [...bytes],
      getDataAsString: () => execution.native('bytesToText', [...bytes]) as string,
      getContentType: () => type,
      setContentType(next) {
        type = next;
        return blob;
      },
      getName: () => label,
      setName(next) {
        label = next;
        return blob;
      },
      copyBlob: () => createBlob(bytes, type, label, execution),
    },
    execution,
  );
  blobs.add(blob);
  return blob;
}
