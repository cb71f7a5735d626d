import { callFor, signatureOf } from '../../src/reveals/reveal-batch';
import { completing, item, known, SUBJECT, type Item } from './batch-items';

const previewed = (each: Item): Item => ({ ...each, groups: [], preview: true });

describe('call for a batch', () => {
  const byEmail = [item('a@x.example', 'emails')];
  const byId = [completing(known({ id: 'v1.a' }), 'phones'), completing(known({ id: 'v1.b' }), 'phones')];

  test('known ids go straight to enrich, with the groups of the items', () => {
    expect(callFor(byId, SUBJECT).request).toEqual({
      method: 'post',
      path: '/v3/contacts/enrich',
      body: { ids: ['v1.a', 'v1.b'], reveal: ['phones'], waterfallEnabled: false },
    });
  });

  test('ids of old go with a reference, for they may come back under another id', () => {
    const byOldId: Item = {
      key: 'i:7654321',
      identifier: { id: '7654321' },
      groups: ['emails'],
      preview: false,
    };
    expect(signatureOf(byOldId)).toBe('search emails');
    expect(callFor([byOldId], SUBJECT).request).toMatchObject({
      path: '/v3/contacts/search-and-enrich',
      body: { contacts: [{ clientReferenceId: 'r0', id: '7654321' }] },
    });
  });

  test.each([
    ['groups of somebody to be searched', byEmail, '/v3/contacts/search-and-enrich'],
    ['a preview of somebody to be searched', byEmail.map(previewed), '/v3/contacts/search'],
    ['a preview by id', byId.map(previewed), '/v3/contacts/search'],
  ])('%s', (_, batch, path) => {
    expect(callFor(batch, SUBJECT).request.path).toBe(path);
  });

  test('items share a call when they are asked for in the same way', () => {
    const [first] = byId;
    expect(first && signatureOf(first)).toBe('id phones');
    expect(signatureOf(item('a@x.example', 'phones', 'emails'))).toBe('search emails,phones');
    expect(signatureOf(item('b@x.example', 'emails', 'phones'))).toBe('search emails,phones');
    expect(signatureOf(item('c@x.example'))).toBe('preview ');
  });
});
