import type { OpenWorkbook } from './open-workbook';
import type { Welcome } from './protocol';

/** The first message to a tab: the workbook and everything on the screen as it is now. */
export function welcome(workbook: OpenWorkbook): Welcome {
  const { title, live, engine, workbench, screen, account, selection } = workbook;
  return {
    type: 'welcome',
    title,
    live,
    ...engine.state(),
    functions: workbench.customFunctions,
    menus: screen.menus,
    selection: selection.get(),
    sidebar: screen.sidebar,
    dialog: screen.dialog,
    questions: screen.questions,
    account: account.status(),
  };
}
