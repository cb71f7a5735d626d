import { useContext } from 'preact/hooks';
import type { Problem } from '../../shared/problem';
import { OpenTab } from '../tabs';

interface RefusalNoticeProps {
  /** In lower case with hyphens; of the action that is refused. */
  readonly name: string;
  readonly reason: Problem | undefined;
  /** Whether another choice may be allowed. */
  readonly isAboutChoice: boolean;
}

/** Why a button is off: the account's plan does not allow what it does. It can be put right, but not here. */
export function RefusalNotice({ name, reason, isAboutChoice }: RefusalNoticeProps) {
  const openTab = useContext(OpenTab);
  return (
    <div role="alert" class="notices">
      {reason !== undefined && (
        <div class="notice notice-info">
          <div id={refusalId(name)}>
            <p class="notice-message">{reason.message}</p>
            <p>{reason.action}</p>
          </div>
          <p class="quiet">
            {isAboutChoice
              ? 'The button is off until you choose something else or open this panel again.'
              : 'The button is off until you open this panel again.'}
          </p>
          <button
            type="button"
            class="plain"
            onClick={() => {
              openTab('settings');
            }}
          >
            Open settings
          </button>
        </div>
      )}
    </div>
  );
}

/** The element that says why; describes the button that is off. */
export function refusalId(name: string): string {
  return `${name}-refusal`;
}
