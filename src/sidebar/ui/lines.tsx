import type { Line } from './line';

/** Names and numbers, a line each, the numbers aligned. */
export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl class="lines">
      {lines.map(({ name, value, rank }) => (
        <div key={name} class={rank === undefined ? 'line' : `line line-${rank}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
