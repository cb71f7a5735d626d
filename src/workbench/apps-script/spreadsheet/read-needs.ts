/**
 * Which of its own changes an execution has to see in the answer of a method, and so what makes Google carry out
 * the changes it has collected. A method that is not listed answers without: it writes, or knows its answer
 * from the script's own calls. As little as possible is listed, so that no script is safe by luck.
 */
import type { ChangedPart } from './write-buffer';

const ALL: readonly ChangedPart[] = ['cells', 'structure', 'names', 'selection'];
/** What cells hold depends on everything but what is selected. */
const CONTENT: readonly ChangedPart[] = ['cells', 'structure', 'names'];
const STRUCTURE: readonly ChangedPart[] = ['structure'];
const NAMES: readonly ChangedPart[] = ['names'];

export const READ_NEEDS: Readonly<Record<string, readonly ChangedPart[]>> = {
  flush: ALL,

  getValues: CONTENT,
  getDisplayValues: CONTENT,
  getFormulas: CONTENT,
  getNumberFormats: CONTENT,
  getNotes: CONTENT,
  getStyles: CONTENT,
  getMergedRanges: CONTENT,
  getDataRegion: CONTENT,
  findText: CONTENT,
  getDataRange: CONTENT,
  getLastRow: CONTENT,
  getLastColumn: CONTENT,

  getMaxRows: STRUCTURE,
  getMaxColumns: STRUCTURE,
  getFrozen: STRUCTURE,
  getColumnWidth: STRUCTURE,
  getFilterRange: STRUCTURE,
  getFilterCriterion: STRUCTURE,
  createFilter: STRUCTURE,
  removeFilter: STRUCTURE,
  setFilterCriterion: STRUCTURE,
  sortFilter: STRUCTURE,
  // Sorting changes which rows a filter hides.
  isRowHiddenByFilter: CONTENT,
  isRowHiddenByUser: CONTENT,
  isColumnHidden: STRUCTURE,

  getSheets: NAMES,
  getSheetByName: NAMES,
  getSheetById: NAMES,
  getSheetName: NAMES,
  getIndex: NAMES,
  isSheetHidden: NAMES,
  getTabColor: NAMES,
  getRangeByA1: NAMES,
  getNamedRanges: ['names', 'structure'],
  setSheetName: NAMES,
  setSheetHidden: NAMES,
  deleteSheet: NAMES,

  getActiveSheet: ['selection', 'names'],
  getSelection: ['selection', 'structure', 'names'],

  getDeveloperMetadata: CONTENT,
  findDeveloperMetadata: CONTENT,
  getProtections: CONTENT,
  getProtection: CONTENT,
  canEditProtection: CONTENT,

  // Their answer holds what only the spreadsheet can give: the number of the new sheet or protection.
  insertSheet: ALL,
  protectRange: ALL,
  protectSheet: ALL,
};
