import { isHtmlOutput, type HtmlOutput } from '../html/realm';
import { emulated } from '../realm/emulated';
import { createEnumeration, type EnumerationValue } from '../realm/enumeration';
import { signatureMismatch } from '../realm/signature';
import { textOf } from '../realm/text-of';
import type { RealmExecution } from '../realm-execution';
import type { Call } from '../service';
import { DEFAULT_DIALOG_HEIGHT, DEFAULT_DIALOG_WIDTH, DEFAULT_TITLE } from './constants';
import { createMenu } from './menu';
import type { Answer, QuestionButton } from './port';

const BUTTON_SETS: Readonly<Record<string, readonly QuestionButton[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** The object behind `SpreadsheetApp.getUi()`. */
export function createUi(call: Call, execution: RealmExecution): object {
  const Button = createEnumeration<QuestionButton>(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  const ButtonSet = createEnumeration(Object.keys(BUTTON_SETS));

  /** `alert` and `prompt` take a message, a message and buttons, or a title, a message and buttons. */
  function ask(kind: 'alert' | 'prompt', args: readonly unknown[]): Answer {
    execution.authorize(`Ui.${kind}`);
    const texts = args.filter((argument) => typeof argument === 'string');
    const sets = args.filter((argument) => typeof argument === 'object');
    const set = textOf(sets[0] ?? ButtonSet['OK']);
    const buttons = BUTTON_SETS[set];
    const legal =
      texts.length + sets.length === args.length && texts.length <= sets.length + 1 && sets.length <= 1;
    if (!legal || texts.length === 0 || !buttons) throw signatureMismatch(`Ui.${kind}`, args);
    const [message = '', title = ''] = [...texts].reverse();
    const question = { kind, title, message, buttons: [...buttons] };
    return call('Ui', 'ask', question) as unknown as Answer;
  }
  function page(method: string, args: readonly unknown[], least: number): [HtmlOutput, string] {
    execution.authorize(`Ui.${method}`);
    const [output, title] = args;
    if (args.length !== least || !isHtmlOutput(output)) throw signatureMismatch(`Ui.${method}`, args);
    return [output, typeof title === 'string' ? title : output.getTitle() || DEFAULT_TITLE];
  }
  function showDialog(method: string, modal: boolean, args: readonly unknown[]): void {
    const [output, title] = page(method, args, 2);
    call('Ui', 'showDialog', {
      title,
      html: output.getContent(),
      modal,
      width: output.getWidth() ?? DEFAULT_DIALOG_WIDTH,
      height: output.getHeight() ?? DEFAULT_DIALOG_HEIGHT,
    });
  }

  return emulated(
    'Ui',
    {
      Button,
      ButtonSet,
      createMenu: (caption: string) => createMenu(call, execution, 'bar', caption),
      createAddonMenu: () => createMenu(call, execution, 'extensions', execution.addOnName),
      showSidebar(...args: unknown[]): void {
        const [output, title] = page('showSidebar', args, 1);
        call('Ui', 'showSidebar', { title, html: output.getContent() });
      },
      showModalDialog(...args: unknown[]): void {
        showDialog('showModalDialog', true, args);
      },
      showModelessDialog(...args: unknown[]): void {
        showDialog('showModelessDialog', false, args);
      },
      alert: (...args: unknown[]): EnumerationValue => Button[ask('alert', args).button],
      prompt(...args: unknown[]): object {
        const answer = ask('prompt', args);
        return emulated(
          'Ui.PromptResponse',
          { getSelectedButton: () => Button[answer.button], getResponseText: () => answer.text },
          execution,
        );
      },
    },
    execution,
  );
}
