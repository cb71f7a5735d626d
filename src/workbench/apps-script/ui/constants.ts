/** Seconds a toast stays when the script does not say. Reference: .../reference/spreadsheet/spreadsheet#toast. */
export const DEFAULT_TOAST_S = 5;
/** Title of a sidebar or dialog without one. */
export const DEFAULT_TITLE = 'Apps Script application';
/** Size of a dialog without one, in pixels. */
export const DEFAULT_DIALOG_WIDTH = 500;
export const DEFAULT_DIALOG_HEIGHT = 400;
