/** One line of a menu as the page draws it. */
export type MenuNode =
  | { readonly kind: 'item'; readonly label: string; readonly onSelect: () => void }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly nodes: readonly MenuNode[] };

/** A menu of the bar. */
export interface MenuTree {
  readonly label: string;
  readonly nodes: readonly MenuNode[];
}

/** The index to focus after a step through `count` lines, going round at both ends; -1 for an empty list. */
export function steppedIndex(current: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (current < 0) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
}

/** False when a menu opened under a mouse that rests: who uses the keyboard must not be disturbed by it. */
export function isMouseMoved({ movementX, movementY }: MouseEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}
