import type { Menu, MenuEntry } from '../../apps-script/ui/port';
import type { MenuNode, MenuTree } from './menu-node';

export interface MenuActions {
  readonly runAddon: (functionName: string, label: string) => void;
  readonly saveAsCsv: () => void;
  readonly recalculate: () => void;
  readonly reset: () => void;
}

/** The bar's menus: File of the workbench, then Extensions with the add-on's menu just as `onOpen` built it. */
export function menuTrees(groups: readonly Menu[], actions: MenuActions): MenuTree[] {
  const file: MenuTree = {
    label: 'File',
    nodes: [
      { kind: 'item', label: 'Save sheet as CSV', onSelect: actions.saveAsCsv },
      { kind: 'separator' },
      { kind: 'item', label: 'Recalculate all formulas', onSelect: actions.recalculate },
      { kind: 'item', label: 'Start again from the beginning', onSelect: actions.reset },
    ],
  };
  const nodes = (group: Menu) => group.entries.map((entry) => menuNode(entry, actions));
  const own = groups.filter((group) => group.place === 'bar');
  const extensions = groups.filter((group) => group.place === 'extensions');
  return [
    file,
    ...own.map((group) => ({ label: group.label, nodes: nodes(group) })),
    {
      label: 'Extensions',
      nodes: extensions.map((group) => ({ kind: 'submenu', label: group.label, nodes: nodes(group) })),
    },
  ];
}

function menuNode(entry: MenuEntry, actions: MenuActions): MenuNode {
  if (entry.kind === 'separator') return entry;
  if (entry.kind === 'submenu') {
    return {
      kind: 'submenu',
      label: entry.label,
      nodes: entry.entries.map((child) => menuNode(child, actions)),
    };
  }
  return {
    kind: 'item',
    label: entry.label,
    onSelect: () => {
      actions.runAddon(entry.functionName, entry.label);
    },
  };
}
