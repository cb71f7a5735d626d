import { createEnumeration } from '../../realm/enumeration';

/** The enumerations of SpreadsheetApp that the emulated methods take or give. */
export const ENUMERATIONS = {
  BooleanCriteria: createEnumeration([
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE',
    'DATE_EQUAL_TO_RELATIVE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'CUSTOM_FORMULA',
  ]),
  DeveloperMetadataLocationType: createEnumeration(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']),
  DeveloperMetadataVisibility: createEnumeration(['DOCUMENT', 'PROJECT']),
  ProtectionType: createEnumeration(['RANGE', 'SHEET']),
  SheetType: createEnumeration(['GRID', 'OBJECT', 'DATASOURCE']),
  WrapStrategy: createEnumeration(['WRAP', 'OVERFLOW', 'CLIP']),
} as const;
