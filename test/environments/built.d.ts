/** The workbench as built into .build/, given to `*.built.test.ts` and `*.browser.test.ts` by the environment. */
declare const built: typeof import('../../src/workbench/main');
