import type { Line } from './line';

/** Names and numbers, a line each, the numbers aligned. */
export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl class="lines">
      {lines.map(({ name, value, isPart = false }) => (
        <div key={name} class={isPart ? 'line line-part' : 'line'}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
