import { run } from './run-body';

test('UrlFetchApp: a response tells status, text and headers', async () => {
  const { result, requests } = await run(
    `var response = UrlFetchApp.fetch('https://api.lusha.com/v3/x', { method: 'post', payload: '{}', contentType: 'application/json' });
    return [response.getResponseCode(), response.getContentText(), response.getHeaders()['content-type'], response.getAllHeaders() instanceof Object];`,
    { authMode: 'CUSTOM_FUNCTION' },
  );
  expect(result).toEqual([200, 'https://api.lusha.com/v3/x', 'text/plain', true]);
  expect(requests.map(({ method, body, headers }) => [method, body, headers['content-type']])).toEqual([
    ['POST', '{}', 'application/json'],
  ]);
});

test('UrlFetchApp: fetchAll takes URLs and requests and answers in their order', async () => {
  const { result, pool } = await run(`
    var responses = UrlFetchApp.fetchAll(['https://api.lusha.com/1', { url: 'https://api.lusha.com/2', method: 'delete' }]);
    return responses.map(function (response) { return response.getContentText(); });`);
  expect(result).toEqual(['https://api.lusha.com/1', 'https://api.lusha.com/2']);
  expect(pool.serviceCalls.byMethod()).toEqual({ 'UrlFetchApp.fetchAll': 1 });
});

test('UrlFetchApp: an option that is not emulated fails the run', async () => {
  await expect(
    run(`try { UrlFetchApp.fetch('https://api.lusha.com/x', { timeout: 5 }); } catch (e) { return null; }`),
  ).rejects.toThrow('UrlFetchApp.fetch with the option timeout is not emulated by the workbench.');
});
