/**
 * Triggers of an Editor add-on. Source: developers.google.com/workspace/add-ons/concepts/editor-triggers;
 * texts as people report them.
 */

/** Clock triggers per user and document; a one-off that has fired counts until it is deleted. */
export const MAX_CLOCK_TRIGGERS = 1;
/** Shortest interval of a recurring trigger, in milliseconds. */
export const MIN_RECURRENCE_MS = 60 * 60 * 1000;

export const TOO_MANY_TRIGGERS_TEXT =
  'This add-on has created too many time-based triggers in this document for this Google user account.';
export const RECURRENCE_TEXT = 'The recurrence interval for an Add-on trigger must be at least one hour.';
