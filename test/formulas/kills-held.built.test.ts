import { emailsOf, searchPart, useFreshFiles } from '../reveals-built/use-fresh-files';
import { killedText, momentsOf, nameOf } from './moments';
import { NOBODY, RULES } from './use-addon';

const ROWS = 3;

describe('"Reveal held rows" dies before or after any of its service calls', () => {
  test('doing it again reveals what is left, and no reveal is paid twice', async () => {
    const ask = () => Promise.resolve({ button: 'YES' as const, text: '' });
    const files = await useFreshFiles({ workbench: { ui: { ...NOBODY, ask } } });
    const { workbench } = files.addon;
    const emails = emailsOf(files.addon, ROWS);
    const column = emails.map((email) => [email]);

    async function hold() {
      const lusha = files.begin();
      await files.addon.call('saveRules', { ...RULES, formulaMode: 'hold' });
      await files.addon.formula('LUSHA_PERSON', column, 'email');
      return lusha;
    }
    async function reveal(): Promise<string | undefined> {
      await workbench.runMenuItem('revealHeldRows').catch(() => undefined);
      return workbench.executions.at(-1)?.error?.message;
    }

    await hold();
    await expect(reveal()).resolves.toBeUndefined();
    const askedAgain: string[] = [];
    for (const moment of momentsOf(workbench.executions.slice(-1))) {
      const { books } = await hold();
      workbench.pool.killWhen({ functionName: 'revealHeldRows', ...moment });
      const name = nameOf(moment);
      expect([name, await reveal()]).toEqual([name, killedText(moment)]);
      await expect(reveal()).resolves.toBeUndefined();

      await expect(files.addon.formula('LUSHA_PERSON', column, 'email')).resolves.toEqual(column);
      workbench.stores.documentCache.clear();
      await expect(files.addon.formula('LUSHA_PERSON', column, 'email')).resolves.toEqual(column);
      const calls = books.entries.filter(({ items }) => items > 0);
      expect(calls.map(({ items }) => items)).toEqual(calls.map(() => ROWS));
      expect(books.paidTwice()).toEqual([]);
      expect(books.creditsCharged).toBe(ROWS + calls.length * searchPart(ROWS));
      if (calls.length > 1) askedAgain.push(name);
    }
    expect(askedAgain).toEqual(['after UrlFetchApp.fetch 2', 'before PropertiesService.setProperties 2']);
  });
});
