/** Cells of one spreadsheet. https://support.google.com/drive/answer/37603 */
export const MAX_CELLS = 10_000_000;
