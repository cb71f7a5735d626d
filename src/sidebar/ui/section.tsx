import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** In lower case with hyphens; names the heading. */
  readonly name: string;
  readonly title: string;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a panel under a heading. */
export function Section({ name, title, busy = false, children }: SectionProps) {
  return (
    <section aria-labelledby={`${name}-heading`} aria-busy={busy}>
      <h2 id={`${name}-heading`}>{title}</h2>
      {children}
    </section>
  );
}
