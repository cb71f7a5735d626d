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
    setProtection: (_execution, id, fields) =>
      protections.change(id as number, fields as Partial<ProtectionShape>),
    removeProtection: (_execution, id) => {
      protections.remove(id as number);
      return undefined;
    },
    canEditProtection: (execution, id) => protections.canEdit(protections.get(id as number), execution.user),

    addDeveloperMetadata: (_execution, key, value, visibility, place) =>
      metadata.add({
        key: key as string,
        value: value as string | null,
        visibility: visibility as MetadataShape['visibility'],
        place: place as MetadataPlace,
      }),
    getDeveloperMetadata: (_execution, id) => metadata.get(id as number),
    setDeveloperMetadata: (_execution, id, fields) =>
      metadata.change(id as number, fields as Partial<MetadataShape>),
    removeDeveloperMetadata: (_execution, id) => {
      metadata.remove(id as number);
      return undefined;
    },
    findDeveloperMetadata: (_execution, query) => metadata.find(query as MetadataQuery),
  };
}
