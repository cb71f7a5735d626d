import { eventually } from './eventually';
import { account as lushaAccount, accountServer, settings, store } from './panel-servers';
import { BUSY_STORE, LUSHA_PROBLEMS, MARKUP, withMarkup } from './problems';
import { ok, refused, type ScriptedServer } from './scripted-server';
import { useSidebar } from './use-sidebar';

jest.setTimeout(90_000);

const used = useSidebar();

const OTHER_ACCOUNT =
  'If you have entered one here before, you did so with another Google account: switch to that one.';

interface Case {
  readonly name: string;
  readonly server: ScriptedServer;
  /** The whole notice, a paragraph each. */
  readonly texts: readonly string[];
  /** What leads on, and the element that has the focus after it was pressed. */
  readonly buttons: Readonly<Record<string, string>>;
}

const account = (name: keyof typeof LUSHA_PROBLEMS): ScriptedServer =>
  accountServer().answers({ readAccount: () => refused(withMarkup(LUSHA_PROBLEMS[name])) });
const said = (name: keyof typeof LUSHA_PROBLEMS): readonly string[] => {
  const { message, action } = withMarkup(LUSHA_PROBLEMS[name]);
  return [message, action];
};

test.each<Case>([
  {
    name: 'formulas without a key',
    server: accountServer().answers({
      readSettings: () => ok({ ...settings, keyEnding: null, formulas: { payer: 'owner' } }),
    }),
    texts: [
      'Formulas have no key to use, as far as is known.',
      'Enter your Lusha API key below. If somebody else owns this file, they enter theirs, or you lend yours.',
    ],
    buttons: { 'Enter a key': 'api-key' },
  },
  {
    name: 'no key of this Google account in a file whose formulas have one',
    server: accountServer().answers({
      readSettings: () => ok({ ...settings, keyEnding: null, formulas: { payer: 'shared', byMe: false } }),
    }),
    texts: [
      'You have no Lusha API key here.',
      `Formulas work without it. To use the menu, enter your key below. ${OTHER_ACCOUNT}`,
    ],
    buttons: { 'Enter a key': 'api-key' },
  },
  {
    name: 'no key in a file that an owner pays for',
    server: accountServer().answers({
      readSettings: () => ok({ ...settings, keyEnding: null, formulas: { payer: 'owner', mine: false } }),
    }),
    texts: [
      'You have no Lusha API key here.',
      `To use the menu, enter your key below. If you own this file, its formulas need it too. ${OTHER_ACCOUNT}`,
    ],
    buttons: { 'Enter a key': 'api-key' },
  },
  {
    name: 'a bad key',
    server: account('bad key'),
    texts: said('bad key'),
    buttons: { 'Show the key': 'replace-key' },
  },
  {
    name: 'a key at its monthly limit',
    server: account('key limit'),
    texts: said('key limit'),
    buttons: { 'Show the key': 'replace-key', 'Try again': '' },
  },
  {
    name: 'a plan without the API',
    server: account('plan'),
    texts: said('plan'),
    buttons: { 'Show the key': 'replace-key', 'Try again': '' },
  },
  {
    name: 'no answer from Lusha',
    server: account('no answer'),
    texts: said('no answer'),
    buttons: { 'Try again': '' },
  },
  {
    name: 'Google’s quota of requests used up',
    server: account('google requests'),
    texts: said('google requests'),
    buttons: { 'Try again': '' },
  },
  {
    name: 'the store nearly full',
    server: accountServer().answers({ readStore: () => ok({ ...store, fullPercent: 93 }) }),
    texts: [
      'The file’s storage for answers is 93% full.',
      'Make room: the oldest answers move to a hidden sheet, and stay free.',
    ],
    buttons: { 'Show stored answers': 'tidy' },
  },
  {
    name: 'answers that Google has not taken',
    server: accountServer().answers({ readStore: () => ok({ ...store, waiting: 3 }) }),
    texts: [
      '3 entries wait to be stored.',
      'Until then they are kept for a few hours only. Have them written now.',
    ],
    buttons: { 'Show stored answers': 'tidy' },
  },
])('diagnosis: $name', async ({ server, texts, buttons }) => {
  const { frame, findings, overflows } = await used.open('settings', server);
  const notices = frame.getByRole('list', { name: 'What needs attention' }).getByRole('listitem');
  await notices.getByText(texts[0] ?? '').waitFor();
  expect(await notices.locator('p').allInnerTexts()).toEqual(texts);
  expect(await notices.getByRole('button').allInnerTexts()).toEqual(Object.keys(buttons));
  expect(await frame.locator('img').count()).toBe(0);
  expect([await findings(), await overflows()]).toEqual([[], []]);
  for (const [name, focused] of Object.entries(buttons).filter(([, id]) => id !== '')) {
    await notices.getByRole('button', { name }).click();
    await eventually(() => frame.locator(':focus').getAttribute('id'), focused);
  }
  if (!('Try again' in buttons)) return;
  server.answers({ readAccount: () => ok(lushaAccount) });
  await notices.getByRole('button', { name: 'Try again' }).click();
  await notices.waitFor({ state: 'detached' });
  expect(server.named('readAccount')).toHaveLength(2);
});

test('an account with nothing left: said, and asked again', async () => {
  const empty = { ...lushaAccount, creditsRemaining: 0 };
  const server = accountServer().answers({ readAccount: () => ok(empty) });
  const { frame, findings } = await used.open('settings', server);
  const notices = frame.getByRole('list', { name: 'What needs attention' }).getByRole('listitem');
  await notices.getByText('Your Lusha account has no credits left.').waitFor();
  expect(await notices.locator('p').allInnerTexts()).toEqual([
    'Your Lusha account has no credits left.',
    'Add credits in Lusha. What was revealed stays.',
  ]);
  expect(await findings()).toEqual([]);
  server.answers({ readAccount: () => ok({ ...empty, creditsRemaining: 5 }) });
  await notices.getByRole('button', { name: 'Try again' }).click();
  await notices.waitFor({ state: 'detached' });
});

test('the store cannot be read: said where its numbers would stand, and the rest works', async () => {
  const server = accountServer().answers({ readStore: () => refused(withMarkup(BUSY_STORE)) });
  const { frame, findings, overflows } = await used.open('settings', server);
  const section = frame.getByRole('region', { name: 'Stored answers' });
  const { message, action } = withMarkup(BUSY_STORE);
  await section.getByText(message).waitFor();
  expect(await section.getByRole('alert').locator('p').allInnerTexts()).toEqual([message, action]);
  expect([await findings(), await overflows()]).toEqual([[], []]);
  server.answers({ readStore: () => ok(store) });
  await section.getByRole('button', { name: 'Try again' }).click();
  await section.locator('.row', { hasText: 'People' }).getByText('1,204').waitFor();
  expect(await frame.getByText(message).count()).toBe(0);
});

test('a key that does not work is not saved, and what was entered stays', async () => {
  const server = accountServer().answers({
    readSettings: () => ok({ ...settings, keyEnding: null }),
    saveApiKey: () => refused(withMarkup(LUSHA_PROBLEMS['bad key'])),
  });
  const { frame, findings, overflows } = await used.open('settings', server);
  await frame.getByLabel('API key', { exact: true }).fill('00000000-0000-0000-0000-000000000000');
  await frame.getByRole('button', { name: 'Check and save' }).click();
  const section = frame.getByRole('region', { name: 'Lusha API key' });
  await section.getByText(MARKUP).waitFor();
  expect(await section.getByRole('alert').locator('p').allInnerTexts()).toEqual(said('bad key'));
  expect(await frame.getByLabel('API key', { exact: true }).inputValue()).toMatch(/^0{8}-/);
  expect([await findings(), await overflows()]).toEqual([[], []]);
});
