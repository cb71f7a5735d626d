import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { useSimulator } from '../use-simulator';

interface Operation {
  readonly operationId: string;
  readonly requestBody?: {
    readonly content: Readonly<
      Record<
        string,
        {
          readonly example?: unknown;
          readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
        }
      >
    >;
  };
}

const CONTRACT = parse(
  readFileSync(path.join(__dirname, '../../../../src/workbench/lusha/contract/openapi-v3.yaml'), 'utf8'),
) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

const REQUESTS = Object.entries(CONTRACT.paths).flatMap(([address, methods]) =>
  Object.values(methods).flatMap(({ operationId, requestBody }) => {
    const media = requestBody?.content['application/json'];
    const bodies = [
      ...(media?.example === undefined ? [] : [media.example]),
      ...Object.values(media?.examples ?? {}).map(({ value }) => value),
    ];
    return bodies.map((body) => ({ operationId, address, body }));
  }),
);

const GETS = Object.entries(CONTRACT.paths).flatMap(([address, methods]) =>
  'get' in methods ? [address] : [],
);

describe('examples of the contract', () => {
  it('examples: there is one for every operation with a body', () => {
    expect(new Set(REQUESTS.map(({ operationId }) => operationId)).size).toBe(16);
  });

  it.each(REQUESTS.filter(({ operationId }) => operationId !== 'getDecisionMakers'))(
    '$operationId: its example request is answered as its schema says',
    async ({ address, body }) => {
      const { post } = useSimulator({ plan: 'scale' });
      expect((await post(address, body)).status).toBe(200);
    },
  );

  it('getDecisionMakers: is gone', async () => {
    const { post } = useSimulator();
    const { status, body } = await post('/v3/contacts/decision-makers', {
      companies: [{ domain: 'northwind.example' }],
    });
    expect({ status, body }).toEqual({
      status: 404,
      body: { statusCode: 404, message: 'Resource not found' },
    });
  });

  it.each(GETS.filter((address) => !address.includes('{')))(
    'GET %s: is answered as its schema says',
    async (address) => {
      const { get } = useSimulator();
      expect((await get(address)).status).toBe(200);
    },
  );
});
