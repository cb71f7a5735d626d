import type { TargetView } from '../../../shared/bulk-endpoints';
import { newColumnsText } from './plan-texts';

/** Which column each field goes to. */
export function TargetList({ targets }: { readonly targets: readonly TargetView[] }) {
  if (targets.length === 0) return null;
  return (
    <details>
      <summary>
        Where it goes <span class="quiet">({newColumnsText(targets)})</span>
      </summary>
      <table class="targets">
        <caption class="hidden">Columns of the fields</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Column</th>
          </tr>
        </thead>
        <tbody>
          {targets.map(({ field, label, letter, isNew }) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              <td>
                {isNew && <span class="quiet">new </span>}
                {letter}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
