import type { RowNotes } from '../../../shared/bulk-endpoints';
import { formatNumber } from '../../ui/numbers';
import { RowNoteList } from './row-note-list';

interface NotesProps {
  /** In lower case. */
  readonly name: string;
  readonly title: string;
  readonly text?: string;
  readonly notes: RowNotes;
  readonly sheetId: number;
}

/** Rows that somebody should look at, behind a line that counts them; nothing when there are none. */
export function Notes({ name, title, text, notes, sheetId }: NotesProps) {
  if (notes.count === 0) return null;
  return (
    <details>
      <summary>
        {title} <span class="quiet">({formatNumber(notes.count)})</span>
      </summary>
      {text !== undefined && <p class="quiet">{text}</p>}
      <RowNoteList name={name} notes={notes} sheetId={sheetId} />
    </details>
  );
}
