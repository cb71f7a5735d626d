/** Texts as people report them; reference: developers.google.com/apps-script/reference/lock. */

export const TIMEOUT_TEXT = 'Lock timeout: another process was holding the lock for too long.';
export const CONTENTION_TEXT = 'There are too many LockService operations against the same script.';
