import { ServiceError, type Execution, type ServiceHost } from '../service';
import type { DialogPage, Menu, Question, SidebarPage, Toast, UiPort } from './port';

export interface UiHost extends ServiceHost {
  /** What `onOpen` built last. */
  readonly menus: readonly Menu[];
  /** `onOpen` runs anew: its menus replace those there are. */
  clearMenus(): void;
}

/** Ui: what the add-on shows. `releaseLocks` is called before a question, since locks do not survive it. */
export function createUiHost(port: UiPort, releaseLocks: (execution: Execution) => void): UiHost {
  let menus: Menu[] = [];

  return {
    get menus() {
      return menus;
    },
    clearMenus() {
      menus = [];
    },
    suspending: ['ask'],
    methods: {
      addMenu: (_execution, menu) => {
        const added = menu as unknown as Menu;
        if (added.entries.length === 0) throw new ServiceError('Menus must contain at least one item.');
        menus = [
          ...menus.filter((known) => known.place !== added.place || known.label !== added.label),
          added,
        ];
        port.showMenus(menus);
        return undefined;
      },
      showSidebar: (_execution, page) => {
        port.showSidebar(page as unknown as SidebarPage);
        return undefined;
      },
      showDialog: (_execution, page) => {
        port.showDialog(page as unknown as DialogPage);
        return undefined;
      },
      toast: (_execution, toast) => {
        port.showToast(toast as unknown as Toast);
        return undefined;
      },
      ask: async (execution, question) => {
        releaseLocks(execution);
        const answer = await port.ask(question as unknown as Question);
        return { ...answer };
      },
    },
  };
}
