import type { Person } from '../../src/lusha/person';
import { NO_ENTRIES, packEntries, type ArchiveEntries } from '../../src/reveals/archive-entries';
import { encodeSegment } from '../../src/reveals/packing/segment';
import { writeSlots } from '../../src/reveals/slots';
import type { StoredReveal } from '../../src/reveals/stored-reveal';
import { MAX_STORE_BYTES } from '../../src/workbench/apps-script/properties/constants';
import { START, type TestAddon } from '../formulas/use-addon';
import { seeded } from '../reveals/packing/random-people';

/** Puts entries into a file's properties as one segment, without Lusha; later ones are newer. */
export function storeEntries({ workbench }: TestAddon, entries: Partial<ArchiveEntries>): void {
  const { documentProperties } = workbench.stores;
  const present = documentProperties.all();
  const number = 1 + Object.keys(present).length;
  const text = encodeSegment(packEntries({ ...NO_ENTRIES, ...entries }));
  documentProperties.set(Object.fromEntries(writeSlots(number, text, (slot) => !(slot in present))));
}

/** A person with one revealed e-mail address, `<name>@x.example`. */
export function storedPerson(
  name: string,
  record: Partial<Person> = {},
  at = START - 60_000,
): StoredReveal<Person> {
  return {
    record: {
      id: `v1.${name}`,
      fullName: name,
      emails: [{ email: `${name}@x.example`, type: 'work' }],
      ...record,
    },
    groups: { preview: at, full: at, emails: at },
    credits: 1,
    by: 'formula',
  };
}

/** People called `<prefix>0`, `<prefix>1` …; each takes about as many bytes of the store as `bytes` says. */
export function bulkyPeople(prefix: string, count: number, bytes: number): readonly StoredReveal<Person>[] {
  const chance = seeded(count);
  const noise = (): string =>
    Array.from({ length: bytes }, () => Math.floor(chance() * 36).toString(36)).join('');
  return Array.from({ length: count }, (_, position) =>
    storedPerson(`${prefix}${String(position)}`, { title: noise() }),
  );
}

/** Leaves no room in a file's properties; gives what makes room again. */
export function fillProperties({ workbench }: Pick<TestAddon, 'workbench'>): () => void {
  const { documentProperties } = workbench.stores;
  const names: string[] = [];
  for (;;) {
    const name = `filler.${String(names.length).padStart(3, '0')}`;
    const left = MAX_STORE_BYTES - documentProperties.bytes() - name.length;
    if (left < 0) break;
    documentProperties.set({ [name]: 'x'.repeat(Math.min(left, 8_000)) });
    names.push(name);
  }
  return () => {
    for (const name of names) documentProperties.delete(name);
  };
}
