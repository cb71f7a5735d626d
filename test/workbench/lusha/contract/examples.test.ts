import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { useSimulator } from '../use-simulator';

interface Media {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}

const CONTRACT = parse(
  readFileSync(path.join(__dirname, '../../../../src/workbench/lusha/contract/openapi-v3.yaml'), 'utf8'),
) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

const REQUESTS = Object.entries(CONTRACT.paths).flatMap(([address, methods]) =>
  Object.values(methods).flatMap(({ operationId, requestBody }) =>
    bodiesOf(requestBody?.content['application/json']).map((body) => ({ operationId, address, body })),
  ),
);

const ANSWERS = Object.values(CONTRACT.paths).flatMap((methods) =>
  Object.values(methods).flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, { content }]) => {
      const media = content?.['application/json'];
      return bodiesOf(media).map((body) => ({ operationId, status: Number(status), body }));
    }),
  ),
);

const GETS = Object.entries(CONTRACT.paths).flatMap(([address, methods]) =>
  'get' in methods ? [address] : [],
);

function bodiesOf(media: Media | undefined): unknown[] {
  const single = media?.example === undefined ? [] : [media.example];
  return [...single, ...Object.values(media?.examples ?? {}).map(({ value }) => value)];
}

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

  it('answers: every example fits the schema beside it', async () => {
    const contract = await useSimulator().simulator.contract();
    const misfits = ANSWERS.filter(
      ({ operationId, status, body }) => contract.responseErrors(body, operationId, status).length > 0,
    );
    expect(ANSWERS).toHaveLength(35);
    expect(misfits).toEqual([]);
  });
});
