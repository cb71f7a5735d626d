/**
 * Who may call what: Google's table of authorisation modes and the scopes of the manifest, as data.
 * Sources: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle (modes), the "Authorization"
 * paragraph of each method's reference page (scopes). The texts are those people report.
 */
import type { ExecutionKind } from './realm-execution';
import type { AuthMode } from './service';

const SCOPE = 'https://www.googleapis.com/auth/';
const SPREADSHEETS = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
const CONTAINER_UI = [`${SCOPE}script.container.ui`];
const EXTERNAL_REQUEST = [`${SCOPE}script.external_request`];
const SCRIPT_APP = [`${SCOPE}script.scriptapp`];
const USER_EMAIL = [`${SCOPE}userinfo.email`];

interface Rule {
  readonly modes: readonly AuthMode[];
  /** Any one of them is enough; empty when none is needed. */
  readonly scopes: readonly string[];
}

const NOT_IN_NONE: readonly AuthMode[] = ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'];

/** By `Service.method`, else by `Service`. What is not listed (Logger, Utilities, menus) is free for all. */
const RULES: Readonly<Record<string, Rule>> = {
  SpreadsheetApp: { modes: NOT_IN_NONE, scopes: SPREADSHEETS },
  'SpreadsheetApp.getUi': { modes: ['NONE', 'LIMITED', 'FULL'], scopes: [] },
  CacheService: { modes: NOT_IN_NONE, scopes: [] },
  PropertiesService: { modes: NOT_IN_NONE, scopes: [] },
  LockService: { modes: NOT_IN_NONE, scopes: [] },
  HtmlService: { modes: NOT_IN_NONE, scopes: [] },
  UrlFetchApp: { modes: ['CUSTOM_FUNCTION', 'FULL'], scopes: EXTERNAL_REQUEST },
  'Ui.showSidebar': { modes: ['FULL'], scopes: CONTAINER_UI },
  'Ui.showModalDialog': { modes: ['FULL'], scopes: CONTAINER_UI },
  'Ui.showModelessDialog': { modes: ['FULL'], scopes: CONTAINER_UI },
  'Ui.alert': { modes: ['FULL'], scopes: [] },
  'Ui.prompt': { modes: ['FULL'], scopes: [] },
  'Session.getActiveUser': { modes: ['FULL'], scopes: USER_EMAIL },
  'Session.getEffectiveUser': { modes: ['FULL'], scopes: USER_EMAIL },
  'ScriptApp.newTrigger': { modes: ['FULL'], scopes: SCRIPT_APP },
  'ScriptApp.getProjectTriggers': { modes: ['FULL'], scopes: SCRIPT_APP },
  'ScriptApp.deleteTrigger': { modes: ['FULL'], scopes: SCRIPT_APP },
};

export interface Rights {
  readonly authMode: AuthMode;
  readonly kind: ExecutionKind;
  readonly scopes: readonly string[];
}

function required(scopes: readonly string[]): string {
  if (scopes.length === 0) return '';
  return ` Required permissions: ${scopes.length === 1 ? scopes.join() : `(${scopes.join(' || ')})`}`;
}

/**
 * The text Google refuses a call with, or null when the call is allowed.
 *
 * @param member `Service.method`, as Google names it in the text
 */
export function refusal(member: string, rights: Rights): string | null {
  if (member === 'SpreadsheetApp.getUi' && (rights.kind === 'formula' || rights.kind === 'trigger')) {
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  }
  const rule = RULES[member] ?? RULES[member.slice(0, member.indexOf('.'))];
  if (!rule) return null;
  if (!rule.modes.includes(rights.authMode)) {
    return `You do not have permission to call ${member}.${required(rule.scopes)}`;
  }
  if (rule.scopes.length > 0 && !rule.scopes.some((scope) => rights.scopes.includes(scope))) {
    return `Specified permissions are not sufficient to call ${member}.${required(rule.scopes)}`;
  }
  return null;
}
