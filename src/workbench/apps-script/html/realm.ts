import { emulated } from '../realm/emulated';
import { createEnumeration } from '../realm/enumeration';
import { NotEmulatedError } from '../realm/exception';
import { requireArguments, signatureMismatch } from '../realm/signature';
import type { RealmExecution } from '../realm-execution';
import type { Call } from '../service';

/** A page on its way to a sidebar or dialog. */
export interface HtmlOutput {
  getContent(): string;
  getTitle(): string;
  /** Pixels; null when not set. Ignored by sidebars. */
  getWidth(): number | null;
  getHeight(): number | null;
}

const outputs = new WeakSet<object>();

export function isHtmlOutput(value: unknown): value is HtmlOutput {
  return typeof value === 'object' && value !== null && outputs.has(value);
}

function createHtmlOutput(html: string, execution: RealmExecution): HtmlOutput {
  const page = { content: html, title: '', width: null as number | null, height: null as number | null };
  const change = (set: () => void): HtmlOutput => {
    set();
    return output;
  };
  const output: HtmlOutput = emulated(
    'HtmlService.HtmlOutput',
    {
      getContent: () => page.content,
      setContent: (content: string) => change(() => (page.content = content)),
      append: (content: string) => change(() => (page.content += content)),
      getTitle: () => page.title,
      setTitle: (title: string) => change(() => (page.title = title)),
      getWidth: () => page.width,
      setWidth: (width: number) => change(() => (page.width = width)),
      getHeight: () => page.height,
      setHeight: (height: number) => change(() => (page.height = height)),
      // Neither does anything in an add-on: its pages always live in Google's own frame.
      setSandboxMode: () => output,
      setXFrameOptionsMode: () => output,
      addMetaTag: () => output,
    },
    execution,
  );
  outputs.add(output);
  return output;
}

export function createHtmlService(call: Call, execution: RealmExecution): object {
  function readFile(method: string, args: readonly unknown[]): string {
    execution.authorize(`HtmlService.${method}`);
    const [name] = args;
    if (args.length !== 1 || typeof name !== 'string') throw signatureMismatch(`HtmlService.${method}`, args);
    return call('HtmlService', 'file', name) as string;
  }

  return emulated(
    'HtmlService',
    {
      SandboxMode: createEnumeration(['EMULATED', 'IFRAME', 'NATIVE']),
      XFrameOptionsMode: createEnumeration(['ALLOWALL', 'DEFAULT']),
      createHtmlOutput(...args: unknown[]): HtmlOutput {
        execution.authorize('HtmlService.createHtmlOutput');
        requireArguments('HtmlService.createHtmlOutput', args, 0, 1);
        return createHtmlOutput(args.length === 0 ? '' : String(args[0]), execution);
      },
      createHtmlOutputFromFile: (...args: unknown[]) =>
        createHtmlOutput(readFile('createHtmlOutputFromFile', args), execution),
      /** A file without scriptlets is its own evaluation; scriptlets would need Google's template compiler. */
      createTemplateFromFile(...args: unknown[]): object {
        const html = readFile('createTemplateFromFile', args);
        if (html.includes('<?')) {
          const error = new NotEmulatedError('HtmlService.createTemplateFromFile with scriptlets');
          execution.fault(error);
          throw error;
        }
        const members = { evaluate: () => createHtmlOutput(html, execution), getRawContent: () => html };
        return emulated('HtmlService.HtmlTemplate', members, execution);
      },
    },
    execution,
  );
}
