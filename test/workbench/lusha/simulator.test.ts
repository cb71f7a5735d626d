import { createLushaSimulator } from '../../../src/workbench/lusha/simulator';
import { MovableClock, useSimulator } from './use-simulator';

describe('simulator', () => {
  it('other hosts: are not there', async () => {
    const { simulator } = useSimulator();
    const request = { method: 'GET', url: 'https://www.lusha.com/v3/account/usage', headers: {}, body: null };
    expect(await simulator.handle(request)).toEqual({ failure: 'dns' });
  });

  it.each([
    ['GET', '/v3/contacts/search'],
    ['POST', '/v3/account/usage'],
    ['POST', '/v2/person'],
  ])('%s %s: is not found', async (method, address) => {
    const { send } = useSimulator();
    expect(await send(method, address, {})).toMatchObject({
      status: 404,
      body: JSON.stringify({ statusCode: 404, message: 'Resource not found' }),
    });
  });

  it('contract file: a missing one is an error, not an answer', async () => {
    const simulator = createLushaSimulator({
      contractPath: '/nowhere/openapi-v3.yaml',
      clock: new MovableClock(),
    });
    await expect(simulator.ready()).rejects.toThrow(
      "ENOENT: no such file or directory, open '/nowhere/openapi-v3.yaml'",
    );
  });

  it('chance: the same seed and requests give the same answers', async () => {
    const ask = async () =>
      await useSimulator().send('POST', '/v3/companies/search', {
        companies: [{ domain: 'contoso.example' }],
      });
    expect(await ask()).toEqual(await ask());
  });
});
