import { createAddon } from '../addon';
import { createPlatform } from '../platform';

/** Builds the add-on's menu. Runs before anything is authorised, so it may touch nothing but the menu. */
global.onOpen = function onOpen(): void {
  createPlatform()
    .ui()
    .createAddonMenu()
    .addItem('Reveal held rows…', 'revealHeldRows')
    .addItem('Recalculate formulas', 'recalculateFormulas')
    .addSeparator()
    .addItem('Settings…', 'showSettings')
    .addSeparator()
    .addItem('Help', 'showHelp')
    .addToUi();
};

/** Runs once when the add-on is installed from an open file, which gets its menu at once. */
global.onInstall = function onInstall(): void {
  (global.onOpen as () => void)();
};

/** Menu item: opens the sidebar at the settings. */
global.showSettings = function showSettings(): void {
  createAddon().showPanel('settings');
};

/** Menu item: quotes what formulas have put on hold, reveals it when the person agrees, fills the cells. */
global.revealHeldRows = function revealHeldRows(): void {
  createAddon().revealHeldRows();
};

/** Menu item: computes every Lusha formula of the file again; what was revealed stays free. */
global.recalculateFormulas = function recalculateFormulas(): void {
  createAddon().recalculateAll();
};

/** Menu item: opens the sidebar at the help. */
global.showHelp = function showHelp(): void {
  createAddon().showPanel('help');
};
