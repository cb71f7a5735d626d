import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** In lower case with hyphens; names the heading. */
  readonly name: string;
  readonly title: string;
  readonly busy?: boolean;
  /** Brings the section up to date; a button beside the heading. */
  readonly onRefresh?: () => void;
  readonly children: ComponentChildren;
}

/** A part of a panel under a heading. */
export function Section({ name, title, busy = false, onRefresh, children }: SectionProps) {
  return (
    <section aria-labelledby={`${name}-heading`} aria-busy={busy}>
      <div class="section-head">
        <h2 id={`${name}-heading`}>{title}</h2>
        {onRefresh !== undefined && (
          <button
            type="button"
            class="plain"
            aria-label={`Refresh: ${title}`}
            aria-disabled={busy}
            onClick={onRefresh}
          >
            Refresh
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
