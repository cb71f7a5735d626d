import type { RowNotes } from '../../../shared/bulk-endpoints';
import { callServer } from '../../server';
import { formatNumber } from '../../ui/numbers';
import { ProblemNotice } from '../../ui/notice';
import { useServer } from '../../ui/use-server';

interface RowNoteListProps {
  /** In lower case; parts the lists of one screen. */
  readonly name: string;
  readonly notes: RowNotes;
  readonly sheetId: number;
}

/** Rows with what is to be said about them; pressing one shows it in the sheet. */
export function RowNoteList({ name, notes, sheetId }: RowNoteListProps) {
  const server = useServer();
  return (
    <div class="row-notes">
      <ul>
        {notes.rows.map(({ row, column, who, reason }, index) => (
          <li key={`${String(row)}-${String(index)}`}>
            <button
              type="button"
              class="row-link"
              aria-describedby={`${name}-${String(index)}`}
              onClick={() => {
                server.run(
                  () => callServer('showCell', sheetId, row, column),
                  () => undefined,
                );
              }}
            >
              Row {formatNumber(row)}
            </button>
            <span id={`${name}-${String(index)}`} class="row-note">
              {who !== '' && <span class="row-who">{who}</span>}
              <span class="quiet">{reason}</span>
            </span>
          </li>
        ))}
      </ul>
      {notes.rows.length < notes.count && (
        <p class="quiet">
          {formatNumber(notes.rows.length)} of {formatNumber(notes.count)} listed.
        </p>
      )}
      <ProblemNotice problem={server.problem} />
    </div>
  );
}
