import { emulated } from '../realm/emulated';
import type { RealmExecution } from '../realm-execution';

/**
 * Session: who is at the keyboard. Outside AuthMode.FULL the address is blank; with all rights it needs the
 * scope userinfo.email (reference/base/session, and the table of editor-auth-lifecycle).
 */
export function createSession(execution: RealmExecution): object {
  function user(getter: string): object {
    const known = execution.authMode === 'FULL';
    if (known) execution.authorize(`Session.${getter}`);
    const email = known ? execution.user : '';
    return emulated('Session.User', { getEmail: () => email, toString: () => email }, execution);
  }
  return emulated(
    'Session',
    {
      getActiveUser: () => user('getActiveUser'),
      getEffectiveUser: () => user('getEffectiveUser'),
      getActiveUserLocale: () => execution.locale,
      getScriptTimeZone: () => execution.timeZone,
      /** The same for one user and script; Google rotates it after 30 days. */
      getTemporaryActiveUserKey(): string {
        const bytes = execution.native('textToBytes', `${execution.scriptId}:${execution.user}`);
        return execution.native('toBase64', execution.native('digest', 'sha256', bytes)) as string;
      },
    },
    execution,
  );
}
