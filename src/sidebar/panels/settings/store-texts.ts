import type { ExportReceipt, FoundPeople, ForgetReceipt, StoreView } from '../../../shared/store-endpoints';
import { count } from '../../ui/numbers';
import type { Outcome } from '../../ui/outcome';

/** From here on the server moves the oldest answers out when it is asked to make room. */
export const NEARLY_FULL_PERCENT = 85;

const EXPORTED: Readonly<
  Record<ExportReceipt['tabs'][number]['kind'], readonly [one: string, many: string]>
> = {
  person: ['person', 'people'],
  company: ['company', 'companies'],
  signal: ['signal', 'signals'],
};

const STILL_WAITING =
  'Google has not taken the change yet. Press “Write them now” until nothing waits; it is not final before.';

/** `1,204 people and 87 companies`, for a sentence. */
export function storedText({ people, companies }: Pick<StoreView, 'people' | 'companies'>): string {
  const parts = [
    people > 0 ? count(people, 'person', 'people') : '',
    companies > 0 ? count(companies, 'company', 'companies') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing' : parts.join(' and ');
}

export function tidyOutcome({ waiting }: StoreView): Outcome {
  return waiting === 0
    ? { done: true, texts: ['Everything is stored.'] }
    : {
        done: false,
        texts: [
          `Google did not take ${count(waiting, 'entry', 'entries')}. Try again in a few minutes; they are kept for some hours.`,
        ],
      };
}

export function exportOutcome({ tabs, restricted, unreadable }: ExportReceipt): Outcome {
  const texts = tabs.map(
    ({ kind, name, rows }) => `${count(rows, ...EXPORTED[kind])} on the new tab “${name}”.`,
  );
  if (tabs.length + restricted + unreadable === 0)
    texts.push('Nothing is stored, so there is nothing to export.');
  if (restricted > 0)
    texts.push(
      `${count(restricted, 'record is', 'records are')} left out, because Lusha may no longer disclose them.`,
    );
  if (unreadable > 0)
    texts.push(`${count(unreadable, 'entry is', 'entries are')} left out, because nobody can read them.`);
  return { done: tabs.length > 0, texts };
}

/** What to say when there is nothing to forget; undefined when there is. */
export function nobodyFound(found: FoundPeople): Outcome | undefined {
  const { people, miss, held, inRuns, inLists, unreadable } = found;
  if (people.length > 0 || miss || held || inRuns || inLists) return undefined;
  const texts = ['Nothing is stored under this.'];
  if (unreadable > 0) texts.push(unsearched(unreadable));
  return { done: false, texts };
}

/** What the question says besides who is found. */
export function forgetWarnings({ people, miss, held, inLists, unreadable }: FoundPeople): readonly string[] {
  const texts =
    people.length === 0
      ? [
          miss
            ? 'Nobody is stored under this, only that a search found nobody.'
            : held
              ? 'Nobody is stored under this, only that a formula waits to ask for them.'
              : inLists
                ? 'Nobody is stored under this, but signals of them, or lists that name them.'
                : 'Nobody is stored under this, only what past runs noted about them.',
        ]
      : [
          'Cells stay as they are. A formula that asks for them again has to be paid for again, so take them out of the sheet as well.',
        ];
  return unreadable > 0 ? [...texts, unsearched(unreadable)] : texts;
}

export function forgetOutcome({ store, people, fromSheet }: ForgetReceipt): Outcome {
  const texts = [
    people === 0
      ? 'What was noted under this is forgotten.'
      : `${count(people, 'person is', 'people are')} forgotten, under every address they were stored with.`,
  ];
  if (fromSheet)
    texts.push(
      'Older versions of the file may still hold them: see File > Version history. A copy of the file begins without that history.',
    );
  if (store.waiting > 0) texts.push(STILL_WAITING);
  return { done: store.waiting === 0, texts };
}

export function clearOutcome({ waiting }: StoreView): Outcome {
  return waiting > 0
    ? { done: false, texts: [STILL_WAITING] }
    : {
        done: true,
        texts: ['Everything stored is removed. Keys, rules and the list of what was spent stay.'],
      };
}

function unsearched(entries: number): string {
  return entries === 1
    ? 'One stored entry cannot be read, so nobody knows who is in it. Clearing everything removes it.'
    : `${count(entries, 'entry', 'entries')} cannot be read, so nobody knows who is in them. Clearing everything removes them.`;
}
