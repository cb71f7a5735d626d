/** The texts that Sheets shows when the mouse is over a formula that ended in an error. */
import { cellKey } from './custom-functions';
import type { CellPosition } from './custom-functions';
import type { CellError } from './engine';
import { isErrorText } from './error-texts';

export class CellErrors {
  private readonly reported = new Map<string, CellError>();
  private readonly listeners = new Set<(errors: CellError[]) => void>();
  private published = '[]';

  report(position: CellPosition, message: string | null): void {
    if (message === null) this.reported.delete(cellKey(position));
    else this.reported.set(cellKey(position), { ...position, message });
  }

  has(position: CellPosition): boolean {
    return this.reported.has(cellKey(position));
  }

  /** After rows moved, the formulas that still end in an error report again. */
  forget(): void {
    this.reported.clear();
  }

  forgetCells(positions: Iterable<CellPosition>): void {
    for (const position of positions) this.reported.delete(cellKey(position));
  }

  /**
   * Tells the listeners if anything is different from the last time.
   *
   * @param valueOf what is in a cell now; a report stands only while there is an error in it
   */
  publish(valueOf: (position: CellPosition) => unknown): void {
    for (const [key, error] of this.reported) {
      if (!isErrorText(valueOf(error))) this.reported.delete(key);
    }
    const errors = this.list();
    const text = JSON.stringify(errors);
    if (text === this.published) return;
    this.published = text;
    for (const listener of this.listeners) listener(errors);
  }

  list(): CellError[] {
    return [...this.reported.values()];
  }

  onChange(listener: (errors: CellError[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
