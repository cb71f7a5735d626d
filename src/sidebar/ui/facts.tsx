import type { ComponentChildren } from 'preact';

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

export function formatNumber(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 person`, `1,200 people`. */
export function count(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}
