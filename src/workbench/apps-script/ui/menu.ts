import { emulated } from '../realm/emulated';
import { signatureMismatch } from '../realm/signature';
import type { RealmExecution } from '../realm-execution';
import type { Call, Wire } from '../service';
import type { Menu, MenuEntry } from './port';

/** What a builder has collected so far; a submenu is read when it is added. */
const drafts = new WeakMap<object, Menu>();

/** `Ui.Menu`: collects entries and shows them with `addToUi`. */
export function createMenu(
  call: Call,
  execution: RealmExecution,
  place: Menu['place'],
  label: string,
): object {
  const entries: MenuEntry[] = [];
  const draft: Menu = { place, label, entries };
  const menu: object = emulated(
    'Ui.Menu',
    {
      addItem(...args: unknown[]): object {
        const [caption, functionName] = args;
        if (typeof caption !== 'string' || typeof functionName !== 'string') {
          throw signatureMismatch('Ui.Menu.addItem', args);
        }
        entries.push({ kind: 'item', label: caption, functionName });
        return menu;
      },
      addSeparator(): object {
        entries.push({ kind: 'separator' });
        return menu;
      },
      addSubMenu(...args: unknown[]): object {
        const [submenu] = args;
        const added = typeof submenu === 'object' && submenu !== null ? drafts.get(submenu) : undefined;
        if (!added) throw signatureMismatch('Ui.Menu.addSubMenu', args);
        entries.push({ kind: 'submenu', label: added.label, entries: added.entries });
        return menu;
      },
      addToUi(): void {
        call('Ui', 'addMenu', draft as unknown as Wire);
      },
    },
    execution,
  );
  drafts.set(menu, draft);
  return menu;
}
