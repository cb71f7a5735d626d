import type { CacheStore } from './apps-script/cache/store';
import type { PropertyStore } from './apps-script/properties/store';
import type { AppsScriptServices } from './apps-script/services';

/** The stores behind PropertiesService and CacheService, for a look from outside an execution. */
export interface Stores {
  readonly documentProperties: PropertyStore;
  readonly scriptProperties: PropertyStore;
  userProperties(email: string): PropertyStore;
  readonly documentCache: CacheStore;
  readonly scriptCache: CacheStore;
  userCache(email: string): CacheStore;
}

export function storesOf(services: Pick<AppsScriptServices, 'PropertiesService' | 'CacheService'>): Stores {
  const { PropertiesService: properties, CacheService: caches } = services;
  return {
    documentProperties: properties.store('document'),
    scriptProperties: properties.store('script'),
    userProperties: (email) => properties.store(`user:${email}`),
    documentCache: caches.store('document'),
    scriptCache: caches.store('script'),
    userCache: (email) => caches.store(`user:${email}`),
  };
}
