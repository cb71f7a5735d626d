import { createEnumeration } from '../../realm/enumeration';

/** The enumerations of SpreadsheetApp that the emulated methods take or give. */
export const ENUMERATIONS = {
  DeveloperMetadataLocationType: createEnumeration(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']),
  DeveloperMetadataVisibility: createEnumeration(['DOCUMENT', 'PROJECT']),
  ProtectionType: createEnumeration(['RANGE', 'SHEET']),
  SheetType: createEnumeration(['GRID', 'OBJECT', 'DATASOURCE']),
  WrapStrategy: createEnumeration(['WRAP', 'OVERFLOW', 'CLIP']),
} as const;
