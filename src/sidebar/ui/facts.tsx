import type { ComponentChildren } from 'preact';

export { count, formatNumber } from './numbers';

/** Names and values, a line each. */
export function Facts({ children }: { readonly children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

interface FactProps {
  readonly name: string;
  /** Undefined while it is on its way: its line is there already, so that nothing moves. */
  readonly value: string | undefined;
}

export function Fact({ name, value }: FactProps) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{value ?? '–'}</dd>
    </div>
  );
}
