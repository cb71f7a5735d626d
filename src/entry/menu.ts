import { createAddon } from '../addon';
import { createPlatform } from '../platform';

/** Builds the add-on's menu. Runs before anything is authorised, so it may touch nothing but the menu. */
global.onOpen = function onOpen(): void {
  createPlatform()
    .ui()
    .createAddonMenu()
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

/** Menu item: opens the sidebar at the help. */
global.showHelp = function showHelp(): void {
  createAddon().showPanel('help');
};
