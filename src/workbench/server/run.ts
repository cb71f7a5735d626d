import { existsSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine, USAGE, UsageError, type StartOptions } from './command-line';
import { KeyRefusedError } from './install-key';
import { LeadsFileError } from './leads/leads';
import { isPortTaken, startWorkbench, workbookSource, type StartedWorkbench } from './start-workbench';

/** Exit status for a mistake on the command line, as in most programs. */
const USAGE_EXIT = 2;
const FAILURE_EXIT = 1;

export interface Terminal {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  print(line: string): void;
  printError(line: string): void;
  /** Resolves when the person wants to stop (Ctrl-C). */
  readonly stopped: Promise<void>;
}

/** Runs the program until it is stopped. Returns the exit status. */
export async function run(
  terminal: Terminal,
  folders: { distDir: string; buildDir: string },
): Promise<number> {
  try {
    const options = readCommandLine(terminal.args, terminal.environment['LUSHA_API_KEY']);
    if (options === 'help') {
      terminal.print(USAGE);
      return 0;
    }
    if (!existsSync(path.join(folders.distDir, 'Code.js'))) {
      throw new UsageError('The add-on is not built yet. Run: npm run build');
    }
    const workbench = await start(options, terminal, folders);
    await terminal.stopped;
    await workbench.close();
    return 0;
  } catch (error) {
    if (error instanceof UsageError || error instanceof LeadsFileError) {
      terminal.printError(error.message);
      return USAGE_EXIT;
    }
    if (error instanceof KeyRefusedError) {
      terminal.printError(error.message);
      return FAILURE_EXIT;
    }
    throw error;
  }
}

async function start(
  options: StartOptions,
  terminal: Terminal,
  folders: { distDir: string; buildDir: string },
): Promise<StartedWorkbench> {
  const { source, notices } = await workbookSource(options, folders);
  for (const notice of notices) terminal.print(notice);
  if (source.liveKey !== null)
    terminal.print('LIVE: formulas and menus spend real credits of your Lusha account.');
  try {
    const workbench = await startWorkbench({
      source,
      port: options.port,
      onFailure(error) {
        terminal.printError(error instanceof Error ? (error.stack ?? error.message) : String(error));
      },
    });
    terminal.print(`Lusha for Sheets is open at ${workbench.url}  (Ctrl-C stops it)`);
    return workbench;
  } catch (error) {
    if (isPortTaken(error))
      throw new UsageError(
        `Port ${String(options.port)} is taken by another program. Choose another with --port.`,
      );
    throw error;
  }
}
