import { steppedIndex } from '../../../src/workbench/page/chrome/menu-node';
import { menuTrees } from '../../../src/workbench/page/chrome/menus';
import { EMPTY_CHROME, nextChrome } from '../../../src/workbench/page/chrome/state';
import { statusText } from '../../../src/workbench/page/chrome/status-text';

test('status line: counts in words, the singular for one', () => {
  const simulated = {
    plan: 'premium',
    plans: [],
    creditsLeft: 1000,
    windows: [],
    faults: [],
    armedFault: null,
    now: 0,
  };
  expect(statusText({ requests: 3, creditsCharged: 12, simulated })).toBe(
    'Simulated Lusha account · 1,000 credits left · 3 requests · 12 credits charged',
  );
  expect(statusText({ requests: 1, creditsCharged: 1, simulated: null })).toBe(
    'Real Lusha account · 1 request · 1 credit charged',
  );
});

test('menu keys: a step goes round at both ends', () => {
  expect([
    steppedIndex(-1, 1, 3),
    steppedIndex(-1, -1, 3),
    steppedIndex(2, 1, 3),
    steppedIndex(0, -1, 3),
  ]).toEqual([0, 2, 0, 2]);
  expect(steppedIndex(0, 1, 0)).toBe(-1);
});

test("menus: the add-on's menu sits under Extensions, a menu of its own in the bar", () => {
  const run: string[] = [];
  const actions = {
    runAddon: (name: string, label: string) => run.push(`${name} ${label}`),
    saveAsCsv: () => undefined,
    recalculate: () => undefined,
    reset: () => undefined,
  };
  const trees = menuTrees(
    [
      {
        place: 'extensions',
        label: 'Lusha for Sheets',
        entries: [
          { kind: 'item', label: 'Settings…', functionName: 'showSettings' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            label: 'Freeze',
            entries: [{ kind: 'item', label: 'Sheet', functionName: 'freeze' }],
          },
        ],
      },
      { place: 'bar', label: 'Own', entries: [] },
    ],
    actions,
  );
  expect(trees.map((tree) => tree.label)).toEqual(['File', 'Own', 'Extensions']);
  const addon = trees[2]?.nodes[0];
  expect(addon).toMatchObject({
    kind: 'submenu',
    label: 'Lusha for Sheets',
    nodes: [
      { kind: 'item', label: 'Settings…' },
      { kind: 'separator' },
      { kind: 'submenu', label: 'Freeze', nodes: [{ kind: 'item', label: 'Sheet' }] },
    ],
  });
  const settings = addon?.kind === 'submenu' ? addon.nodes[0] : undefined;
  if (settings?.kind === 'item') settings.onSelect();
  expect(run).toEqual(['showSettings Settings…']);
});

test('chrome: toasts get keys of their own and go by key', () => {
  const toast = { title: '', message: 'Done', seconds: 5 };
  let state = nextChrome(EMPTY_CHROME, { type: 'toast', toast });
  state = nextChrome(state, { type: 'toast', toast });
  expect(state.toasts.map(({ key }) => key)).toEqual([1, 2]);
  expect(nextChrome(state, { type: 'toast-closed', key: 1 }).toasts).toEqual([{ ...toast, key: 2 }]);
});

test('chrome: what concerns the grid leaves the chrome as it is', () => {
  const mutation = { type: 'mutation', mutation: { id: 'x', params: {} } } as const;
  expect(nextChrome(EMPTY_CHROME, mutation)).toBe(EMPTY_CHROME);
});
