import { createAddon, createPlatform } from '../addon';

/** Builds the add-on's menu. Runs before anything is authorised, so it may touch nothing but the menu. */
global.onOpen = function onOpen(): void {
  createPlatform()
    .ui()
    .createAddonMenu()
    .addItem('Enrich people in selection…', 'showEnrichPeople')
    .addItem('Enrich companies in selection…', 'showEnrichCompanies')
    .addItem('Enrich people now, as last time', 'enrichPeopleNow')
    .addItem('Enrich companies now, as last time', 'enrichCompaniesNow')
    .addItem('Run in progress…', 'showRun')
    .addSeparator()
    .addItem('Add signals to selection…', 'showSignals')
    .addItem('Find prospects…', 'showProspect')
    .addItem('Find lookalikes of selection…', 'showLookalikes')
    .addItem('Find buying groups…', 'showBuyingGroups')
    .addSeparator()
    .addItem('Reveal held rows…', 'revealHeldRows')
    .addItem('Refresh selected formulas', 'refreshSelectedFormulas')
    .addItem('Refresh all formulas', 'refreshAllFormulas')
    .addItem('Freeze selected formulas to values', 'freezeSelectedFormulas')
    .addItem('Freeze all formulas of this sheet', 'freezeSheetFormulas')
    .addSeparator()
    .addItem('Credits and usage…', 'showCredits')
    .addItem('Settings…', 'showSettings')
    .addSeparator()
    .addItem('Help', 'showHelp')
    .addToUi();
};

/** Runs once when the add-on is installed from an open file, which gets its menu at once. */
global.onInstall = function onInstall(): void {
  (global.onOpen as () => void)();
};

/** Menu item: opens the sidebar at the account's credits and what this file spent. */
global.showCredits = function showCredits(): void {
  createAddon().showPanel('credits');
};

/** Menu item: opens the sidebar at the settings. */
global.showSettings = function showSettings(): void {
  createAddon().showPanel('settings');
};

/** Menu item: opens the sidebar at the enrichment of people. */
global.showEnrichPeople = function showEnrichPeople(): void {
  createAddon().showPanel('enrich-people');
};

/** Menu item: the same for companies. */
global.showEnrichCompanies = function showEnrichCompanies(): void {
  createAddon().showPanel('enrich-companies');
};

/** Menu item: enriches the selected people with the settings of the last run, after a question that tells the price. */
global.enrichPeopleNow = function enrichPeopleNow(): void {
  createAddon().enrichNow('person');
};

/** Menu item: the same for companies. */
global.enrichCompaniesNow = function enrichCompaniesNow(): void {
  createAddon().enrichNow('company');
};

/** Menu item: opens the sidebar at the run under way, or at the last ones. */
global.showRun = function showRun(): void {
  createAddon().showPanel('run');
};

/** Menu item: opens the sidebar at what happened lately to the selected people or companies. */
global.showSignals = function showSignals(): void {
  createAddon().showPanel('signals');
};

/** Menu item: opens the sidebar at the search for people and companies. */
global.showProspect = function showProspect(): void {
  createAddon().showPanel('prospect');
};

/** Menu item: opens the sidebar at the lookalikes of the selected rows. */
global.showLookalikes = function showLookalikes(): void {
  createAddon().showPanel('lookalikes');
};

/** Menu item: opens the sidebar at whom to reach at the selected companies. */
global.showBuyingGroups = function showBuyingGroups(): void {
  createAddon().showPanel('buying-groups');
};

/** Menu item: quotes what formulas have put on hold, reveals it when the person agrees, fills the cells. */
global.revealHeldRows = function revealHeldRows(): void {
  createAddon().menu.revealHeldRows();
};

/** Menu item: computes the selected Lusha formulas again; what was revealed stays free. */
global.refreshSelectedFormulas = function refreshSelectedFormulas(): void {
  createAddon().menu.refreshSelected();
};

/** Menu item: the same for every Lusha formula of the file. */
global.refreshAllFormulas = function refreshAllFormulas(): void {
  createAddon().menu.refreshAll();
};

/** Menu item: replaces the selected Lusha formulas by what they show. */
global.freezeSelectedFormulas = function freezeSelectedFormulas(): void {
  createAddon().menu.freezeSelected();
};

/** Menu item: the same for every Lusha formula of the sheet. */
global.freezeSheetFormulas = function freezeSheetFormulas(): void {
  createAddon().menu.freezeSheet();
};

/** Menu item: opens the sidebar at the help. */
global.showHelp = function showHelp(): void {
  createAddon().showPanel('help');
};
