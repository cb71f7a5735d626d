import type { RunRequest, SelectionView } from '../../../shared/bulk-endpoints';
import { mappingError, type Mapping } from './mapping';

/** The request as it stands in the form: numbers are what was typed. */
export interface PlanDraft {
  readonly request: RunRequest;
  readonly headerRow: string;
  readonly olderThanDays: string;
  /** Whether the person has said which column is which. */
  readonly isMappedByHand: boolean;
}

/** What is wrong with a draft, by where it is shown. */
export type DraftErrors = {
  readonly [place in 'mapping' | 'headerRow' | 'fields' | 'olderThanDays']?: string;
};

/** Ten years; the server takes no more. */
const AGE_LIMIT_DAYS = 3_650;
/** Sheets have no more cells in all. */
const ROW_LIMIT = 10_000_000;

export function draftOf(request: RunRequest): PlanDraft {
  return {
    request,
    headerRow: request.headerRow === null ? '' : String(request.headerRow),
    olderThanDays: String(request.olderThanDays),
    isMappedByHand: false,
  };
}

/** The form after the selection was read again: the new place, with what the person has chosen. */
export function rereadDraft(before: PlanDraft | undefined, selection: SelectionView): PlanDraft {
  const { request } = selection;
  if (before?.request.kind !== request.kind) return draftOf(request);
  const { fields, write, includeHidden, sheetId, columns } = before.request;
  const keepsMapping = before.isMappedByHand && sheetId === request.sheetId;
  return {
    request: {
      ...request,
      fields,
      write,
      includeHidden,
      columns: keepsMapping ? existing(columns, selection) : request.columns,
    },
    headerRow: keepsMapping ? before.headerRow : draftOf(request).headerRow,
    olderThanDays: before.olderThanDays,
    isMappedByHand: keepsMapping,
  };
}

/** Without columns that the sheet does not have any more. */
function existing(mapping: Mapping, { columns }: SelectionView): Mapping {
  const letters = new Set(columns.map(({ column }) => column));
  return Object.fromEntries(
    Object.entries(mapping).map(([role, numbers]) => [role, numbers.filter((number) => letters.has(number))]),
  );
}

export function draftErrors({ request, headerRow, olderThanDays }: PlanDraft): DraftErrors {
  const mapping = mappingError(request.kind, request.columns);
  const isHeaderWrong = headerRow.trim() !== '' && wholeNumber(headerRow, ROW_LIMIT) === undefined;
  const isAgeWrong = request.write === 'older' && wholeNumber(olderThanDays, AGE_LIMIT_DAYS) === undefined;
  return {
    ...(mapping !== undefined && { mapping }),
    ...(isHeaderWrong && { headerRow: 'Enter the number of a row, or nothing.' }),
    ...(request.fields.length === 0 && { fields: 'Choose at least one field.' }),
    ...(isAgeWrong && { olderThanDays: 'Enter a whole number of days from 1 to 3,650.' }),
  };
}

/** What is asked of the server; undefined while something in the form is wrong. */
export function requestOf(draft: PlanDraft): RunRequest | undefined {
  if (Object.keys(draftErrors(draft)).length > 0) return undefined;
  const { request, headerRow, olderThanDays } = draft;
  return {
    ...request,
    headerRow: headerRow.trim() === '' ? null : Number(headerRow),
    olderThanDays: wholeNumber(olderThanDays, AGE_LIMIT_DAYS) ?? request.olderThanDays,
  };
}

/** From 1 to the limit. */
function wholeNumber(text: string, limit: number): number | undefined {
  const trimmed = text.trim();
  const number = /^\d{1,8}$/.test(trimmed) ? Number(trimmed) : 0;
  return number >= 1 && number <= limit ? number : undefined;
}
