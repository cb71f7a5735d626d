import { createAddon } from '../addon';

/** Trigger: goes on with a run whose sidebar was closed. */
global.continueRun = function continueRun(): void {
  createAddon().continueRun();
};
