import type * as Workbench from '../../src/workbench/main';

/** The workbench as built into .build/, given to `*.built.test.ts` and `*.browser.test.ts` by the environment. */
declare global {
  const built: typeof Workbench;
}
