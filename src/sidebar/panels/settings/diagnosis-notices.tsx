import { showElement } from '../../ui/show-element';
import { diagnose } from './diagnosis';
import type { PanelData } from './panel-data';

/** What is wrong, a notice each; nothing at all when nothing is. */
export function DiagnosisNotices({ data }: { readonly data: PanelData }) {
  const findings = diagnose(data);
  if (findings.length === 0) return null;
  return (
    <ul class="findings" aria-label="What needs attention">
      {findings.map(({ what, step, place }) => (
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
        </li>
      ))}
    </ul>
  );
}
