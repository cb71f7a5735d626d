/** An add-on that counts to one more in the document properties, with and without a lock. */
export const COUNTING = `
  function countUnlocked() {
    var properties = PropertiesService.getDocumentProperties();
    var count = Number(properties.getProperty('count') || 0);
    Utilities.sleep(5);
    properties.setProperty('count', String(count + 1));
  }
  function countLocked() {
    var lock = LockService.getDocumentLock();
    lock.waitLock(30000);
    try { countUnlocked(); } finally { lock.releaseLock(); }
  }`;
