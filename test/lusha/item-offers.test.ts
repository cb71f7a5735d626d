import { searchCompanies } from '../../src/lusha/companies';
import { searchContacts } from '../../src/lusha/contacts';
import { decodePerson } from '../../src/lusha/decode-person';
import { askedByReference, decodeBatch } from '../../src/lusha/item-answers';
import { askSimulator } from './ask-simulator';

test('offers: stand beside the record, not in it, and only when the answer has them', () => {
  const results = [
    { clientReferenceId: 'r0', id: 'v1.a', canReveal: [{ field: 'emails', credits: 1 }] },
    { clientReferenceId: 'r1', id: 'v1.b' },
    { clientReferenceId: 'r2', error: { code: 'NOT_FOUND' }, canReveal: [{ field: 'emails', credits: 1 }] },
  ];
  expect(decodeBatch({ results }, askedByReference(3), decodePerson)?.items).toEqual(
    new Map<number, unknown>([
      [0, { kind: 'found', record: { id: 'v1.a' }, offers: new Map([['emails', 1]]) }],
      [1, { kind: 'found', record: { id: 'v1.b' } }],
      [2, { kind: 'not-found' }],
    ]),
  );
});

test('offers: an exact quote is their sum, and what was revealed is free', async () => {
  const { answer, simulator } = askSimulator();
  const dana = { email: 'dana.reyes@northwind.example' };
  const quote = async (): Promise<unknown> => {
    const { value } = await answer(searchContacts([dana]));
    const item = value.items.get(0);
    return item?.kind === 'found' ? Object.fromEntries(item.offers ?? []) : item?.kind;
  };
  expect(await quote()).toEqual({ emails: 1, phones: 5 });
  const id = simulator.directory.person(dana)?.id ?? '';
  await answer({
    request: { method: 'post', path: '/v3/contacts/enrich', body: { ids: [id], reveal: ['emails'] } },
    paid: true,
    decode: () => true,
  });
  expect(await quote()).toEqual({ emails: 0, phones: 5 });
});

test('offers: a company offers its premium blocks', async () => {
  const { answer } = askSimulator();
  const { value, credits } = await answer(searchCompanies([{ domain: 'northwind.example' }]));
  const item = value.items.get(0);
  if (item?.kind !== 'found') throw new Error('not found');
  expect(item.offers?.get('competitors')).toBe(1);
  expect(item.offers?.get('intent')).toBe(0);
  expect(credits).toBe(1);
});
