import type { ComponentChildren } from 'preact';

interface FoldProps {
  /** In lower case with hyphens; the id of the part that is always seen. */
  readonly name: string;
  readonly title: string;
  /** What is inside, in a few words, so that few need to look. */
  readonly summary: string;
  readonly children: ComponentChildren;
}

/** What is rarely needed, behind a line that opens it. */
export function Fold({ name, title, summary, children }: FoldProps) {
  return (
    <details class="fold">
      <summary id={name}>
        <span class="fold-title">{title}</span>
        <span class="quiet">{summary}</span>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
