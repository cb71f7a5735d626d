import type { WorkbenchClock } from '../clock';
import type { HttpEndpoint } from '../lusha/http';
import { createCacheHost, type CacheHost } from './cache/host';
import { createHtmlHost, type ReadHtmlFile } from './html/host';
import { createLockHost, type LockContention, type LockHost } from './lock/host';
import type { Manifest } from './manifest';
import { createPropertiesHost, type PropertiesHost } from './properties/host';
import type { PropertyLimits } from './properties/store';
import { createScriptHost, type ClockTrigger, type ScriptHost } from './script/host';
import type { ServiceHost } from './service';
import { createUiHost, type UiHost } from './ui/host';
import type { UiPort } from './ui/port';
import { createUrlFetchHost, type UrlFetchHost } from './url-fetch/host';
import { createUtilitiesHost } from './utilities/host';

export interface ServicesOptions {
  readonly clock: WorkbenchClock;
  readonly endpoint: HttpEndpoint;
  readonly ui: UiPort;
  readonly manifest: Manifest;
  readonly readHtmlFile: ReadHtmlFile;
  /** Owner of the spreadsheet: formulas see this user's stores. */
  readonly owner: string;
  readonly fireTrigger: (trigger: ClockTrigger) => void;
  readonly propertyLimits?: PropertyLimits | undefined;
  readonly lockContention?: LockContention | undefined;
  readonly triggersElsewhere?: number | undefined;
}

/** The host sides of all services but SpreadsheetApp, by their Google names. */
export interface AppsScriptServices {
  readonly CacheService: CacheHost;
  readonly HtmlService: ServiceHost;
  readonly LockService: LockHost;
  readonly PropertiesService: PropertiesHost;
  readonly ScriptApp: ScriptHost;
  readonly Ui: UiHost;
  readonly UrlFetchApp: UrlFetchHost;
  readonly Utilities: ServiceHost;
}

export function createServices(options: ServicesOptions): AppsScriptServices {
  const { clock, owner, endpoint, manifest } = options;
  const locks = createLockHost(clock, options.lockContention);
  return {
    CacheService: createCacheHost(clock, owner),
    HtmlService: createHtmlHost(options.readHtmlFile),
    LockService: locks,
    PropertiesService: createPropertiesHost(clock, owner, options.propertyLimits),
    ScriptApp: createScriptHost(clock, options.fireTrigger, options.triggersElsewhere),
    Ui: createUiHost(options.ui, (execution) => {
      locks.releaseAll(execution);
    }),
    UrlFetchApp: createUrlFetchHost({ endpoint, clock, whitelist: manifest.urlFetchWhitelist }),
    Utilities: createUtilitiesHost(clock),
  };
}
