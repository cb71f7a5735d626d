import type { LushaSimulator, SimulatorOptions } from '../../src/workbench/lusha/simulator';
import { useAddon, type TestAddon, type TestAddonOptions } from '../formulas/use-addon';

/** People in one call. */
export const BATCH = 100;
/** A credit for each started block of results of a search (contract 7.3). */
const SEARCH_BLOCK = 25;

export interface FreshFiles {
  readonly addon: TestAddon;
  /** Empties the file's stores but for its settings, and puts a new Lusha account behind it. */
  readonly begin: (options?: Partial<SimulatorOptions>) => LushaSimulator;
  /** Runs formulas as single cells, all at once. */
  readonly cells: (who: readonly string[], fields: string) => Promise<unknown[]>;
}

/** One workbench for many cases: opening one takes longer than most of the cases. */
export async function useFreshFiles(options: TestAddonOptions = {}): Promise<FreshFiles> {
  const addon = await useAddon(options);
  const { documentProperties, documentCache } = addon.workbench.stores;
  const settings = documentProperties.all();
  let current = addon.simulator;
  const first = addon.simulator.handle.bind(addon.simulator);
  addon.simulator.handle = (request) =>
    current === addon.simulator ? first(request) : current.handle(request);
  return {
    addon,
    begin(simulator = {}) {
      documentProperties.clear();
      documentProperties.set(settings);
      documentCache.clear();
      current = built.createLushaSimulator({
        contractPath: '',
        clock: addon.workbench.clock,
        worldOf: addon.simulator,
        credits: 100_000,
        ...simulator,
      });
      return current;
    },
    cells: (who, fields) => Promise.all(who.map((email) => addon.formula('LUSHA_PERSON', email, fields))),
  };
}

/** E-mail addresses of people who can be revealed, one address each, from position `from` on. */
export function emailsOf({ simulator }: TestAddon, count: number, from = 0): readonly string[] {
  return simulator.people
    .filter(({ fate, emails }) => fate === 'available' && emails.length === 1)
    .slice(from, from + count)
    .map(({ emails: [first] }) => first?.email ?? '');
}

/** What the search parts of the calls for so many people cost together. */
export function searchPart(rows: number): number {
  const batches = Array.from({ length: Math.ceil(rows / BATCH) }, (_, batch) =>
    Math.min(BATCH, rows - batch * BATCH),
  );
  return batches.reduce((sum, items) => sum + Math.ceil(items / SEARCH_BLOCK), 0);
}
