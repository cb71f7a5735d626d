import type { SettingsView } from '../../../shared/endpoints';
import { callServer } from '../../server';
import { ProblemNotice } from '../../ui/notice';
import { showElement } from '../../ui/show-element';
import { useServer } from '../../ui/use-server';
import type { Finding } from './diagnosis';

interface DiagnosisNoticesProps {
  readonly findings: readonly Finding[];
  /** Asks Lusha for the account once more. */
  readonly onAskAgain: () => void;
  readonly onChanged: (settings: SettingsView) => void;
}

/** What is wrong, a notice each; nothing at all when nothing is. */
export function DiagnosisNotices({ findings, onAskAgain, onChanged }: DiagnosisNoticesProps) {
  const server = useServer();
  if (findings.length === 0) return null;
  return (
    <ul class="findings" aria-label="What needs attention">
      {findings.map(({ what, step, place, again, forget }) => (
        <li key={what} class="notice notice-hint">
          <p class="notice-message">{what}</p>
          <p>{step}</p>
          {place !== undefined && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                showElement(place.id);
              }}
            >
              {place.name}
            </button>
          )}
          {again && (
            <button type="button" class="plain" onClick={onAskAgain}>
              Try again
            </button>
          )}
          {forget !== undefined && (
            <>
              <button
                type="button"
                class="plain"
                aria-disabled={server.busy}
                onClick={() => {
                  if (!server.busy) server.run(() => callServer(forget), onChanged);
                }}
              >
                Forget this
              </button>
              <ProblemNotice problem={server.problem} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
