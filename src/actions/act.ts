import { explainOrThrow, type FormatTime } from '../messages/explain';

/** Runs a menu action; what goes wrong on purpose is shown in words, what nobody foresaw is thrown on. */
export function act(ui: () => GoogleAppsScript.Base.Ui, formatTime: FormatTime, work: () => void): void {
  try {
    work();
  } catch (error) {
    const problem = explainOrThrow(error, 'sidebar', formatTime);
    const dialog = ui();
    dialog.alert('Lusha', `${problem.message}\n\n${problem.action}`, dialog.ButtonSet.OK);
  }
}
