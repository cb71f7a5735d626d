/**
 * The workbench as one bundle, .build/workbench.cjs: the program that `npm start` runs, and everything that
 * tests and the bench build on.
 */
import path from 'node:path';
import { run } from './server/run';

export * from './clock';
export * from './clock-real';
export * from './clock-virtual';
export * from './lusha/simulator';
export * from './lusha/account/plans';
export * from './lusha/http';
export * from './spreadsheet/engine';
export * from './spreadsheet/create-engine';
export * from './workbench';
export * from './execution/execution-error';
export * from './sample/sample-sheets';
export * from './server/load-workbook';
export * from './server/start-workbench';
export * from './server/pages';
export * from './server/run';
export * from './server/leads/read-leads-file';

/** Ends the process once nothing is left to do; a second Ctrl-C ends it at once. */
async function main(): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  process.exitCode = await run(
    {
      args: process.argv.slice(2),
      environment: process.env,
      print: (line) => {
        console.log(line);
      },
      printError: (line) => {
        console.error(line);
      },
      stopped,
    },
    { distDir: path.join(__dirname, '../dist'), buildDir: __dirname },
  );
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
