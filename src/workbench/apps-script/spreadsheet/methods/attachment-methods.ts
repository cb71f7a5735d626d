/** What is attached to ranges: protections and developer metadata. */
import type { ServiceMethod } from '../../service';
import type { SpreadsheetContext } from '../context';
import type { MetadataPlace, MetadataQuery, MetadataShape, ProtectionShape, RangeShape } from '../shapes';

export function attachmentMethods(context: SpreadsheetContext): Record<string, ServiceMethod> {
  const { metadata, protections } = context;
  return {
    protectRange: (execution, range) => protections.add('RANGE', range as RangeShape, execution.user),
    protectSheet: (execution, id) =>
      protections.add('SHEET', context.wholeSheet(context.sheet(id as string)), execution.user),
    getProtections: (_execution, type, sheetId) => protections.list(type as string, sheetId as string | null),
    getProtection: (_execution, id) => protections.get(id as number),
    setProtection: (execution, id, fields) =>
      context.later(execution, 'cells', () => {
        protections.change(id as number, fields as Partial<ProtectionShape>);
      }),
    removeProtection: (execution, id) =>
      context.later(execution, 'cells', () => {
        protections.remove(id as number);
      }),
    canEditProtection: (execution, id) => protections.canEdit(protections.get(id as number), execution.user),

    addDeveloperMetadata: (execution, key, value, visibility, place) =>
      context.later(execution, 'cells', () => {
        if ('sheetId' in (place as MetadataPlace)) context.sheet((place as { sheetId: string }).sheetId);
        metadata.add({
          key: key as string,
          value: value as string | null,
          visibility: visibility as MetadataShape['visibility'],
          place: place as MetadataPlace,
        });
      }),
    getDeveloperMetadata: (_execution, id) => metadata.get(id as number),
    setDeveloperMetadata: (execution, id, fields) =>
      context.later(execution, 'cells', () => {
        metadata.change(id as number, fields as Partial<MetadataShape>);
      }),
    removeDeveloperMetadata: (execution, id) =>
      context.later(execution, 'cells', () => {
        metadata.remove(id as number);
      }),
    findDeveloperMetadata: (_execution, query) => metadata.find(query as MetadataQuery),
  };
}
