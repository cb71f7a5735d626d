import { run } from './run-body';

test('CacheService: numbers become keys, anything becomes text, a miss is null', async () => {
  const { result } = await run(`
    var cache = CacheService.getDocumentCache();
    cache.put(7, { a: 1 });
    cache.put('null', null, -5);
    cache.putAll({ x: 1, y: true }, 60);
    cache.remove('y');
    return [cache.get('7'), cache.get('null'), cache.get('gone'), cache.getAll(['x', 'y', 'gone'])];`);
  expect(result).toEqual(['[object Object]', 'null', null, { x: '1' }]);
});

test('PropertiesService: setters can be chained and getProperties is a copy in the own realm', async () => {
  const { result, services } = await run(`
    var properties = PropertiesService.getDocumentProperties();
    var all = properties.setProperty('a', 1).setProperties({ b: 'x' }).deleteProperty('gone').getProperties();
    all.c = 'not stored';
    return [all instanceof Object, properties.getKeys(), properties.getProperty('c')];`);
  expect(result).toEqual([true, ['a', 'b'], null]);
  expect(services.PropertiesService.store('document').all()).toEqual({ a: '1', b: 'x' });
});

test('services: wrong arguments are refused with the signature', async () => {
  const { result } = await run(`
    return [
      function () { CacheService.getScriptCache().put('k'); },
      function () { PropertiesService.getScriptProperties().setProperty('k'); },
      function () { LockService.getScriptLock().tryLock('1'); },
      function () { UrlFetchApp.fetchAll('x'); },
      function () { Utilities.formatDate('2026', 'UTC', 'yyyy'); },
    ].map(function (call) { try { call(); } catch (e) { return String(e); } });`);
  expect(result).toEqual([
    "Exception: The parameters (String) don't match the method signature for CacheService.Cache.put.",
    "Exception: The parameters (String) don't match the method signature for PropertiesService.Properties.setProperty.",
    "Exception: The parameters (String) don't match the method signature for LockService.Lock.tryLock.",
    "Exception: The parameters (String) don't match the method signature for UrlFetchApp.fetchAll.",
    "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  ]);
});

test('services: what they throw is an Error of the own realm named Exception', async () => {
  const { result } = await run(`
    try { CacheService.getScriptCache().get(''); } catch (e) { return [e instanceof Error, e.name, e.message, String(e)]; }`);
  expect(result).toEqual([true, 'Exception', 'Invalid argument: key', 'Exception: Invalid argument: key']);
});
