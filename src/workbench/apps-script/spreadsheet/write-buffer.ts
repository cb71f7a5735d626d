/**
 * What executions have written and the spreadsheet has not seen yet. Google collects the changes of an execution
 * and carries them out together: at `flush()`, before an answer that needs them, and when the script has ended.
 * Nobody else sees them before, and they are lost with an execution that is killed.
 */
import type { SpreadsheetEngine } from '../../spreadsheet/engine';
import type { WorkbookModel } from '../../spreadsheet/workbook-model';
import type { Execution } from '../service';

/** What a change is about, and so which answers have to wait for it. */
export type ChangedPart = 'cells' | 'structure' | 'names' | 'selection';

/** Rows and columns that a sheet gains by a change; negative when it loses some. */
export interface Growth {
  readonly sheetId: string;
  readonly rows: number;
  readonly columns: number;
}

export interface PendingWrite {
  readonly part: ChangedPart;
  readonly growth?: Growth | undefined;
  /** It works with what the formulas give after everything that was written before it. */
  readonly onResults?: boolean;
  /** Throws what Google refuses it with; nothing of it is carried out then. */
  readonly apply: () => void;
}

export class WriteBuffer {
  private readonly pending = new Map<number, PendingWrite[]>();

  constructor(
    private readonly engine: Pick<SpreadsheetEngine, 'settle'>,
    private readonly workbook: Pick<WorkbookModel, 'change'>,
  ) {}

  add({ id }: Execution, write: PendingWrite): void {
    const writes = this.pending.get(id);
    if (writes) writes.push(write);
    else this.pending.set(id, [write]);
  }

  /** @param parts what is asked about; everything when left out */
  has({ id }: Execution, parts?: readonly ChangedPart[]): boolean {
    const writes = this.pending.get(id) ?? [];
    return writes.some(({ part }) => parts?.includes(part) ?? true);
  }

  /** How much larger the sheet will be when the changes of this execution are carried out. */
  growth({ id }: Execution, sheetId: string): Growth {
    const growths = (this.pending.get(id) ?? []).flatMap(({ growth }) =>
      growth?.sheetId === sheetId ? [growth] : [],
    );
    return {
      sheetId,
      rows: growths.reduce((sum, { rows }) => sum + rows, 0),
      columns: growths.reduce((sum, { columns }) => sum + columns, 0),
    };
  }

  /**
   * Carries out all that is pending, in order. After a refusal the rest is dropped: what was before it stays. Own
   * choice, since nobody has measured what Google does; a script can rely on neither.
   *
   * @throws ServiceError, Google's refusal of one of the changes
   */
  async flush({ id }: Execution): Promise<void> {
    const writes = this.pending.get(id) ?? [];
    this.pending.delete(id);
    for (const batch of batches(writes)) {
      if (batch[0]?.onResults) await this.engine.settle();
      await this.workbook.change(() => {
        for (const { apply } of batch) apply();
      });
    }
  }

  drop({ id }: Execution): void {
    this.pending.delete(id);
  }
}

/** Changes that can follow each other without a calculation between them, so that nobody gets in between either. */
function batches(writes: readonly PendingWrite[]): PendingWrite[][] {
  const found: PendingWrite[][] = [];
  for (const write of writes) {
    const last = found.at(-1);
    if (last && !write.onResults) last.push(write);
    else found.push([write]);
  }
  return found;
}
