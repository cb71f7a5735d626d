import { chargedCredits, countRequests } from '../../../src/workbench/server/counted-endpoint';

const REQUEST = { method: 'POST', url: 'https://api.lusha.com/v3/contacts', headers: {}, body: null };

test('counted endpoint: adds up requests and charges, and passes answers on unchanged', async () => {
  const answers = [
    { status: 200, headers: {}, body: '{"results":[],"billing":{"creditsCharged":6,"resultsReturned":1}}' },
    { status: 429, headers: {}, body: '<html>too many</html>' },
    { failure: 'timeout' as const },
  ];
  const queue = [...answers];
  const counted = countRequests({ handle: () => Promise.resolve(queue.shift() ?? { failure: 'dns' }) });
  let told = 0;
  const stop = counted.onCount(() => {
    told += 1;
  });
  for (const answer of answers) expect(await counted.handle(REQUEST)).toBe(answer);
  stop();
  await counted.handle(REQUEST);
  expect(counted.counts()).toEqual({ requests: 4, creditsCharged: 6 });
  expect(told).toBe(3);
});

test.each([
  ['{"billing":{"resultsReturned":2,"creditsCharged":12}}', 12],
  ['{"billing":{"creditsCharged":0}}', 0],
  ['{"results":[{"creditsCharged":5}]}', 0],
  ['', 0],
])('credits charged: %s', (body, credits) => {
  expect(chargedCredits(body)).toBe(credits);
});
