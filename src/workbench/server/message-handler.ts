import type { WebSocket } from 'ws';
import type { Wire } from '../apps-script/service';
import { ExecutionError } from '../execution/execution-error';
import type { OpenWorkbook } from './open-workbook';
import type { Pages } from './pages';
import type { ScriptOutcome, ToServer } from './protocol';

/** How long a menu item runs before the page says so; quick work shows nothing. Milliseconds. */
const RUNNING_NOTICE_MS = 300;

export interface MessageContext {
  readonly workbook: OpenWorkbook;
  readonly pages: Pages;
  readonly reset: () => Promise<void>;
}

/** Carries out one message of a tab. Rejects only when the workbench itself fails, not when a function does. */
export async function handleMessage(
  context: MessageContext,
  message: ToServer,
  from: WebSocket,
): Promise<void> {
  const { workbook, pages } = context;
  switch (message.type) {
    case 'mutation':
      workbook.engine.apply(message.mutation, from);
      return;
    case 'selection':
      workbook.selection.set(message.selection);
      return;
    case 'menu':
      await runMenuItem(context, message.functionName, message.label);
      return;
    case 'run': {
      const outcome = await runScript(workbook, message.functionName, message.args as Wire[]);
      pages.send(from, { type: 'returned', frame: message.frame, call: message.call, ...outcome });
      return;
    }
    case 'close':
      workbook.screen.closeFrame(message.frame);
      return;
    case 'answer':
      workbook.screen.answer(message.id, { button: message.button, text: message.text });
      return;
    case 'simulator':
      await workbook.account.act(message.action);
      return;
    case 'recalculate':
      workbook.engine.recalculateAll();
      return;
    case 'reset':
      await context.reset();
      return;
  }
}

async function runMenuItem(
  { workbook, pages }: MessageContext,
  functionName: string,
  label: string,
): Promise<void> {
  const notice = setTimeout(() => {
    pages.broadcast({ type: 'running', label: `Running “${label}”` });
  }, RUNNING_NOTICE_MS);
  try {
    await workbook.workbench.runMenuItem(functionName);
  } catch (error) {
    // Sheets shows what a menu item throws in a banner that stays until it is dismissed.
    workbook.screen.showToast({ title: 'Error', message: shownText(error), seconds: -1 });
  } finally {
    clearTimeout(notice);
    pages.broadcast({ type: 'running', label: null });
  }
}

async function runScript(workbook: OpenWorkbook, functionName: string, args: Wire[]): Promise<ScriptOutcome> {
  try {
    return { value: await workbook.workbench.callServer(functionName, args) };
  } catch (error) {
    return {
      error: { name: 'ScriptError', message: error instanceof Error ? error.message : String(error) },
    };
  }
}

function shownText(error: unknown): string {
  if (error instanceof ExecutionError) return error.shown;
  return error instanceof Error ? error.message : String(error);
}
