/**
 * What Univer offers and this page leaves out: protection (the workbench has one user), Univer's own help
 * panels, and toolbar buttons that Sheets keeps in menus. By the id of the command.
 */
const HIDDEN_CONTROLS = [
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'base-ui.operation.toggle-shortcut-panel',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-text-rotation',
  ...[
    'common',
    'financial',
    'logical',
    'text',
    'date',
    'lookup',
    'math',
    'statistical',
    'engineering',
    'information',
    'database',
  ].map((category) => `formula-ui.operation.insert-function.${category}`),
  'sheet.toolbar.text-to-number',
];

export function hiddenControls(): Record<string, { hidden: true }> {
  return Object.fromEntries(HIDDEN_CONTROLS.map((id) => [id, { hidden: true }]));
}
