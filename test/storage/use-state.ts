import { createDocumentState, type DocumentState } from '../../src/storage/document-state';
import { MemoryCache, MemoryProperties } from './google-stores';

export interface StateSetting {
  readonly state: DocumentState;
  readonly cache: MemoryCache;
  readonly properties: MemoryProperties;
  readonly faults: string[];
  /** Another execution of the same file: the same services, an empty memory. */
  readonly another: () => DocumentState;
}

/** The state of one spreadsheet over services in memory. */
export function useState(companions: readonly string[] = []): StateSetting {
  const cache = new MemoryCache();
  const properties = new MemoryProperties();
  const faults: string[] = [];
  const another = (): DocumentState =>
    createDocumentState({
      cache: () => cache,
      properties: () => properties,
      companions,
      report: (fault) => faults.push(fault),
    });
  return { state: another(), cache, properties, faults, another };
}
