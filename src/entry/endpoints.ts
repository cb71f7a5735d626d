import type { SpendingRules } from '../shared/endpoints';
import { serve } from './serve';

/** Sidebar: what the settings panel shows. */
global.readSettings = function readSettings(): unknown {
  return serve('readSettings');
};

/** Sidebar: checks an API key with the free usage call, then keeps it for this user. */
global.saveApiKey = function saveApiKey(key: string, shareWithFormulas: boolean): unknown {
  return serve('saveApiKey', key, shareWithFormulas);
};

/** Sidebar: forgets this user's key, also where they lent it to formulas. */
global.removeApiKey = function removeApiKey(): unknown {
  return serve('removeApiKey');
};

/** Sidebar: lends this user's key to the formulas of this file, or takes it back. */
global.shareKeyWithFormulas = function shareKeyWithFormulas(share: boolean): unknown {
  return serve('shareKeyWithFormulas', share);
};

/** Sidebar: keeps how this file spends: formula mode, caps, do-not-call numbers. */
global.saveRules = function saveRules(rules: Partial<SpendingRules>): unknown {
  return serve('saveRules', rules);
};

/** Sidebar: forgets that the account was seen asking other providers. */
global.forgetWaterfall = function forgetWaterfall(): unknown {
  return serve('forgetWaterfall');
};

/** Sidebar: credits, plan, request limits and prices of this user's account. */
global.readAccount = function readAccount(): unknown {
  return serve('readAccount');
};

/** Sidebar: what this file spent, by day, by function and by who. */
global.readSpending = function readSpending(): unknown {
  return serve('readSpending');
};

/** Sidebar: how much is stored in this file, and what is wrong with it, if anything. */
global.readStore = function readStore(): unknown {
  return serve('readStore');
};

/** Sidebar: writes answers that wait, and moves the oldest to the hidden sheet when space is scarce. */
global.tidyStore = function tidyStore(): unknown {
  return serve('tidyStore');
};

/** Sidebar: who is stored under an e-mail address, LinkedIn profile or Lusha id. */
global.findPerson = function findPerson(who: string): unknown {
  return serve('findPerson', who);
};

/** Sidebar: removes a person, under all keys, from everything that the add-on stores in this file. */
global.forgetPerson = function forgetPerson(who: string): unknown {
  return serve('forgetPerson', who);
};

/** Sidebar: removes every stored answer of this file. */
global.clearStore = function clearStore(): unknown {
  return serve('clearStore');
};

/** Sidebar: writes everything that is stored about people and companies to new tabs. */
global.exportStore = function exportStore(): unknown {
  return serve('exportStore');
};
