import { accountUsage } from '../../src/lusha/account';
import { enrichCompanies, searchAndEnrichCompanies, searchCompanies } from '../../src/lusha/companies';
import { enrichContacts, searchAndEnrichContacts, searchContacts } from '../../src/lusha/contacts';

const PERSON = [{ email: 'dana@x.example' }];
const PERSON_ITEM = { clientReferenceId: 'r0', email: 'dana@x.example' };
const COMPANY = [{ domain: 'x.example' }];
const COMPANY_ITEM = { clientReferenceId: 'r0', domain: 'x.example' };
const OPTIONS = { includePartialProfiles: true };

describe('requests hold what the API takes and nothing else', () => {
  test.each([
    ['contacts/search', searchContacts(PERSON), { contacts: [PERSON_ITEM], options: OPTIONS }],
    [
      'contacts/search-and-enrich',
      searchAndEnrichContacts(PERSON, ['phones']),
      { contacts: [PERSON_ITEM], reveal: ['phones'], options: OPTIONS },
    ],
    [
      'contacts/enrich',
      enrichContacts(['v1.a'], ['emails', 'phones'], false),
      { ids: ['v1.a'], reveal: ['emails', 'phones'], waterfallEnabled: false },
    ],
    ['companies/search', searchCompanies(COMPANY), { companies: [COMPANY_ITEM], options: OPTIONS }],
    [
      'companies/search-and-enrich',
      searchAndEnrichCompanies(COMPANY, ['competitors']),
      { companies: [COMPANY_ITEM], options: OPTIONS, reveal: ['competitors'] },
    ],
    ['companies/enrich', enrichCompanies(['v1.c'], ['intent']), { ids: ['v1.c'], reveal: ['intent'] }],
  ])('%s', (path, call, body) => {
    expect(call.request).toEqual({ method: 'post', path: `/v3/${path}`, body });
    expect(call.paid).toBe(true);
  });

  test('each item of a call has a reference of its own', () => {
    const { body } = searchContacts([{ email: 'a@x.example' }, { email: 'b@x.example' }]).request;
    expect(body).toMatchObject({ contacts: [{ clientReferenceId: 'r0' }, { clientReferenceId: 'r1' }] });
  });

  test('an empty list of premium blocks is left out, for the API refuses one', () => {
    expect(enrichCompanies(['v1.c'], []).request.body).toEqual({ ids: ['v1.c'] });
    expect(searchAndEnrichCompanies(COMPANY, []).request.body).toEqual({
      companies: [COMPANY_ITEM],
      options: OPTIONS,
    });
  });

  test('the usage call is free and sends nothing', () => {
    const call = accountUsage();
    expect([call.request, call.paid]).toEqual([{ method: 'get', path: '/v3/account/usage' }, false]);
  });
});
