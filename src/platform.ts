/**
 * The only file that names Google's services. Everything else is handed these objects, so that it can be read,
 * tested and moved without them. Each is fetched when it is first needed: a service touched while the script
 * loads, or in an authorisation mode that forbids it, would take the menu down.
 */
export interface Platform {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** For marks of columns that no other add-on sees. */
  projectVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
  /** Writes everything that is buffered, as Sheets otherwise does at the end. */
  flush(): void;
  ui(): GoogleAppsScript.Base.Ui;
  html(): GoogleAppsScript.HTML.HtmlService;
  urlFetch(): GoogleAppsScript.URL_Fetch.UrlFetchApp;
  script(): GoogleAppsScript.Script.ScriptApp;
  documentCache(): GoogleAppsScript.Cache.Cache | null;
  userProperties(): GoogleAppsScript.Properties.Properties;
  documentProperties(): GoogleAppsScript.Properties.Properties | null;
  documentLock(): GoogleAppsScript.Lock.Lock | null;
  /** A random name that nobody has. */
  uuid(): string;
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number): void;
  /** From 0 to 1. */
  random(): number;
  warn(message: string): void;
}

export function createPlatform(): Platform {
  return {
    spreadsheet: () => SpreadsheetApp.getActiveSpreadsheet(),
    projectVisibility: () => SpreadsheetApp.DeveloperMetadataVisibility.PROJECT,
    flush: () => {
      SpreadsheetApp.flush();
    },
    ui: () => SpreadsheetApp.getUi(),
    html: () => HtmlService,
    urlFetch: () => UrlFetchApp,
    script: () => ScriptApp,
    documentCache: () => CacheService.getDocumentCache(),
    userProperties: () => PropertiesService.getUserProperties(),
    documentProperties: () => PropertiesService.getDocumentProperties(),
    documentLock: () => LockService.getDocumentLock(),
    uuid: () => Utilities.getUuid(),
    now: () => Date.now(),
    sleep: (ms) => {
      Utilities.sleep(ms);
    },
    random: () => Math.random(),
    warn: (message) => {
      console.warn(message);
    },
  };
}
