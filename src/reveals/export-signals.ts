import { dayCell } from '../fields/cell';
import { byNewest } from '../lusha/signals/decode-signals';
import type { Table } from '../sheet/new-tab';
import type { ArchiveEntries } from './archive-entries';
import type { KeyedList } from './found-list';
import { isScore } from './stored-signals';
import { signalWords } from '../fields/signal-words';

/**
 * A row for each signal and each score that was paid for, newest first; who it is about by name where that is known.
 *
 * @param dayOf the day that a moment lies in, `YYYY-MM-DD`
 */
export function signalsTable(
  lists: readonly KeyedList[],
  { people, companies }: Pick<ArchiveEntries, 'people' | 'companies'>,
  dayOf: (time: number) => string,
): Table {
  const names = new Map([
    ...people.map(({ record }) => [record.id, record.fullName ?? joined(record)] as const),
    ...companies.map(({ record }) => [record.id, record.name ?? record.domain ?? ''] as const),
  ]);
  const told = lists.flatMap(({ key, list: { kind, at, signals, items } }) => {
    const all = (signals?.all ?? []).map((signal) => ({ kind, id: signals?.of ?? '', ...signal }));
    const scores = (isScore(key) ? items : []).flatMap(({ id, score }) =>
      score === undefined
        ? []
        : [{ kind, id, type: 'Signal score', date: dayOf(at), summary: score, url: undefined }],
    );
    return [...all, ...scores];
  });
  const rows = told
    .sort(byNewest)
    .map(({ kind, id, type, date, summary, url }) => [
      names.get(id) ?? '',
      kind,
      signalWords(type),
      dayCell(date),
      summary,
      url ?? '',
      id,
    ]);
  return { header: ['Who', 'Kind', 'Signal', 'Date', 'What happened', 'Link', 'Lusha ID'], rows };
}

function joined({
  firstName = '',
  lastName = '',
}: {
  firstName?: string | undefined;
  lastName?: string | undefined;
}): string {
  return `${firstName} ${lastName}`.trim();
}
