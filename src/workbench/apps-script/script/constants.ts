/**
 * Triggers of an Editor add-on. Source: developers.google.com/workspace/add-ons/concepts/editor-triggers;
 * texts as people report them.
 */

/** Clock triggers per user and document; a one-off that has fired counts until it is deleted. */
export const MAX_CLOCK_TRIGGERS = 1;
/** Triggers per user and script, in all files together. developers.google.com/apps-script/guides/services/quotas */
export const MAX_TRIGGERS = 20;
/** Shortest interval of a recurring trigger, in milliseconds. */
export const MIN_RECURRENCE_MS = 60 * 60 * 1000;

export const TOO_MANY_TRIGGERS_TEXT =
  'This add-on has created too many time-based triggers in this document for this Google user account.';
export const TOO_MANY_IN_SCRIPT_TEXT =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';
export const RECURRENCE_TEXT = 'The recurrence interval for an Add-on trigger must be at least one hour.';
