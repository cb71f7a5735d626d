import type { Execution } from './service';

/** Whose a store, cache or lock is: everybody's who uses the add-on, one user's, or one spreadsheet's. */
export type StoreScope = 'script' | 'user' | 'document';

/**
 * The name of the store that an execution means. In a formula the user's store is that of the spreadsheet's
 * owner, whoever is at the keyboard (reference/properties, "Properties of custom functions").
 */
export function storeName(scope: StoreScope, execution: Execution, owner: string): string {
  if (scope !== 'user') return scope;
  return `user:${execution.authMode === 'CUSTOM_FUNCTION' ? owner : execution.user}`;
}
