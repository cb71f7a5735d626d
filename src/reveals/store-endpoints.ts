import { BadSettingError } from '../fields/input-errors';
import type { Person } from '../lusha/person';
import type { FoundPerson, StoreEndpoints, StoreView } from '../shared/store-endpoints';
import { linkedinUrl, readEmail, readLinkedinSlug, readLushaId } from '../sheet/identity-text';
import type { DocumentState } from '../storage/document-state';
import type { Archive } from './archive';
import type { PersonTrace } from './forget';
import { exportEntries, type ExportParts } from './export-store';
import { personKey } from './keys';
import { isDamaged, type WritableSegmentSheet } from './segment-sheet';
import type { StoredAnswers } from './stored-answers';

/** What else in the file is about people who were asked for. */
export interface OtherTraces {
  /** Whether anything is about them. */
  holds(trace: PersonTrace): boolean;
  /** Takes out what is about them; needs the document lock and a fresh state. Tells whether a hidden sheet held it. */
  forget(trace: PersonTrace): boolean;
  /** Takes out what is about anybody, as far as nobody is working with it. */
  clear(): void;
}

export interface StoreParts extends ExportParts {
  readonly state: DocumentState;
  readonly archive: Archive;
  readonly sheet: WritableSegmentSheet;
  readonly answers: StoredAnswers;
  readonly runs: OtherTraces;
  readonly searches: OtherTraces;
  /** Writes what waits and moves the oldest answers to the hidden sheet. */
  makeRoom(): void;
  /** Runs work with the document lock held and a fresh state. @throws LockBusyError */
  exclusively<T>(work: () => T): T;
}

/** What the sidebar can do with the answers that are stored in the file. */
export function createStoreEndpoints(parts: StoreParts): StoreEndpoints {
  const { state, archive, sheet, answers, runs, searches } = parts;

  function view(): StoreView {
    const { people, companies, misses } = archive.entries();
    const { bytes, budgetBytes } = archive.size();
    return {
      people: people.length,
      companies: companies.length,
      misses: misses.length,
      fullPercent: Math.ceil((bytes / budgetBytes) * 100),
      usesSheet: sheet.read().length > 0,
      waiting: state.unsaved().length,
      unreadable: unreadable(),
    };
  }

  /** In the properties, and in the hidden sheet, where people can get at them. */
  function unreadable(): number {
    return archive.size().damagedSlots + sheet.read().filter(isDamaged).length;
  }

  return {
    readStore: view,

    tidyStore: () =>
      parts.exclusively(() => {
        parts.makeRoom();
        return view();
      }),

    findPerson(who) {
      const trace = answers.trace(keyOf(who));
      return {
        people: trace.people.map(({ record }) => foundPerson(record)),
        miss: trace.miss,
        held: answers.isHeld(trace),
        inRuns: runs.holds(trace),
        inLists: trace.inLists || searches.holds(trace),
        unreadable: unreadable(),
      };
    },

    forgetPerson: (who) =>
      parts.exclusively(() => {
        const trace = answers.trace(keyOf(who));
        const { fromSheet } = answers.forget(trace);
        const fromOthers = [runs.forget(trace), searches.forget(trace)].includes(true);
        return { store: view(), people: trace.people.length, fromSheet: fromSheet || fromOthers };
      }),

    clearStore: () =>
      parts.exclusively(() => {
        answers.clear();
        runs.clear();
        searches.clear();
        return view();
      }),

    exportStore: () => ({
      ...exportEntries(archive.entries(), archive.lists(), parts),
      unreadable: unreadable(),
    }),
  };
}

/** @throws BadSettingError for a text that names nobody */
function keyOf(who: string): string {
  const text = who.trim();
  const slug = readLinkedinSlug(text);
  if (slug !== undefined) return personKey({ linkedinUrl: linkedinUrl(slug) });
  const email = readEmail(text);
  if (email !== undefined) return personKey({ email });
  // Older ids are digits, which name nobody in a sheet but cannot be anything else here.
  const id = readLushaId(text) ?? (/^\d+$/.test(text) ? text : undefined);
  if (id === undefined)
    throw new BadSettingError('This is not an e-mail address, a LinkedIn profile or a Lusha ID.');
  return personKey({ id });
}

function foundPerson({ fullName, firstName, lastName, title, company, emails, phones }: Person): FoundPerson {
  const name = fullName ?? [firstName, lastName].filter((part) => part !== undefined).join(' ');
  return {
    name: name === '' ? 'Someone without a name' : name,
    position: [title, company?.name].filter((part) => part !== undefined).join(', '),
    emails: emails?.length ?? 0,
    phones: phones?.length ?? 0,
  };
}
