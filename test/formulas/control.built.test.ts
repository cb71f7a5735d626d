import { emailsOf, useFreshFiles, type FreshFiles } from '../reveals-built/use-fresh-files';
import { evenDraws } from './even-draws';

/**
 * The proof that the lock is what protects: the same cells, once with the lock of the emulator and once with one
 * that lets everybody in. People and companies are asked for by different calls, but lie in the same properties.
 */
const CELLS = 15;

/** What went wrong for cells that asked at the same time. */
interface Damage {
  /** People and companies that were asked about again although somebody was asking already. */
  readonly askedAgain: number;
  /** Those that were paid for and are in no property. */
  readonly lost: number;
}

function unlock({ addon }: FreshFiles): void {
  // The emulator offers no such switch, and should not.
  Object.assign(addon.workbench.services.LockService.methods, { tryLock: () => true });
}

function domainsOf({ addon }: FreshFiles): readonly string[] {
  return addon.simulator.companies.slice(0, CELLS).map(({ domain }) => domain);
}

function columnOf(cells: readonly string[]): string[][] {
  return cells.map((cell) => [cell]);
}

async function damageOf(files: FreshFiles): Promise<Damage> {
  const { addon } = files;
  const lusha = files.begin({ latencyMs: 800 });
  const asked = (): number => lusha.books.entries.reduce((sum, { items }) => sum + items, 0);
  const emails = emailsOf(addon, CELLS);
  const domains = domainsOf(files);
  const companies = Promise.all(domains.map((domain) => addon.formula('LUSHA_COMPANY', domain, 'domain')));
  await expect(files.cells(emails, 'email')).resolves.toEqual(emails);
  await expect(companies).resolves.toEqual(domains);
  const askedAgain = asked() - 2 * CELLS;

  addon.workbench.stores.documentCache.clear();
  const before = asked();
  await addon.formula('LUSHA_PERSON', columnOf(emails), 'email');
  await addon.formula('LUSHA_COMPANY', columnOf(domains), 'domain');
  return { askedAgain, lost: asked() - before };
}

test('with the lock nothing is asked twice and nothing is lost; without it both happen', async () => {
  const files = await useFreshFiles({ workbench: { workers: 2 * CELLS, draws: evenDraws } });
  await expect(damageOf(files)).resolves.toEqual({ askedAgain: 0, lost: 0 });
  unlock(files);
  // Everyone pays for everyone who waits, and the last to store writes over what the other kind has stored.
  await expect(damageOf(files)).resolves.toEqual({ askedAgain: 2 * CELLS * (CELLS - 1), lost: CELLS });
});
