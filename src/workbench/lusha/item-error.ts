/** Codes that stand in place of data inside a 200 (CONTRACT section 4.9). */
export type ItemErrorCode = 'NOT_FOUND' | 'COMPLIANCE_RESTRICTED' | 'ENRICH_FAILED' | 'NO_SCORE';

export interface ItemError {
  readonly error: { readonly code: ItemErrorCode; readonly message: string };
}

/** Only the words for NOT_FOUND are Lusha's. */
const MESSAGES: Readonly<Record<ItemErrorCode, string>> = {
  NOT_FOUND: 'not found',
  COMPLIANCE_RESTRICTED: 'is restricted for compliance reasons',
  ENRICH_FAILED: 'could not be enriched',
  NO_SCORE: 'has no score',
};

export function itemError(record: 'Contact' | 'Company', code: ItemErrorCode): ItemError {
  return { error: { code, message: `${record} ${MESSAGES[code]}` } };
}

/** `clientReferenceId` comes back on data and errors alike. */
export function reference(item: { readonly clientReferenceId?: string }): { clientReferenceId?: string } {
  return item.clientReferenceId === undefined ? {} : { clientReferenceId: item.clientReferenceId };
}

/** Entries without an error: what `resultsReturned` counts. */
export function countData(results: readonly object[]): number {
  return results.filter((result) => !('error' in result)).length;
}
