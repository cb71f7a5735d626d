import type { Grid } from '../grid/grid';
import { csvFileName, csvText } from './csv-text';

/** Hands the sheet in front to the person as a CSV file. */
export function saveSheetAsCsv({ api }: Grid, title: string): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return;
  const address = URL.createObjectURL(
    new Blob([csvText(sheet.getDataRange().getDisplayValues())], { type: 'text/csv' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = csvFileName(title, sheet.getSheetName());
  link.click();
  URL.revokeObjectURL(address);
}
