/** The panels of the sidebar that a menu item can open. */
export type Panel =
  | 'enrich-people'
  | 'enrich-companies'
  | 'run'
  | 'prospect'
  | 'lookalikes'
  | 'buying-groups'
  | 'signals'
  | 'credits'
  | 'settings'
  | 'help';

const SIDEBAR_TITLE = 'Lusha';

/**
 * Opens the sidebar at a panel. The page is one file, and the panel's name is written into it, so that it can
 * show the right one without asking the server first.
 */
export function showPanel(
  panel: Panel,
  html: GoogleAppsScript.HTML.HtmlService,
  ui: GoogleAppsScript.Base.Ui,
): void {
  const output = html.createHtmlOutputFromFile('Sidebar');
  output.setContent(output.getContent().replace('data-panel=""', `data-panel="${panel}"`));
  ui.showSidebar(output.setTitle(SIDEBAR_TITLE));
}
