import { decodeCompany } from '../../../src/lusha/decode-company';
import { decodePerson } from '../../../src/lusha/decode-person';
import {
  packCompany,
  packPerson,
  rowId,
  unpackCompany,
  unpackPerson,
} from '../../../src/reveals/packing/pack-reveal';
import { COMPANY_JSON, PERSON_JSON } from '../../lusha/contract-json';
import { randomReveal, seeded } from './random-people';

const ABOUT = { groups: { preview: 1_000, full: 2_000 }, credits: 7, by: 'formula' };

test('packing: a full person comes back, every property of it', () => {
  const record = decodePerson(PERSON_JSON);
  if (record === undefined) throw new Error('not a person');
  const reveal = { ...ABOUT, record, keys: ['n:dana@~northwind'] };
  expect(unpackPerson(packPerson(reveal))).toEqual(reveal);
});

test('packing: a full company comes back, every property of it', () => {
  const record = decodeCompany(COMPANY_JSON);
  if (record === undefined) throw new Error('not a company');
  const reveal = { ...ABOUT, record, groups: { preview: 1_000, full: 2_000, intent: 3_000 } };
  expect(unpackCompany(packCompany(reveal))).toEqual(reveal);
});

test('packing: two thousand people of all kinds come back as they were, through JSON', () => {
  const chance = seeded(1);
  for (let id = 0; id < 2_000; id += 1) {
    const reveal = randomReveal(chance, id);
    const packed = JSON.parse(JSON.stringify(packPerson(reveal))) as ReturnType<typeof packPerson>;
    expect(unpackPerson(packed)).toEqual(reveal);
  }
});

test.each([
  ['nobody asked', undefined],
  ['Lusha has none', []],
])('packing: %s stays so', (_, emails) => {
  const record = { id: 'v1.a', ...(emails === undefined ? {} : { emails }) };
  expect(unpackPerson(packPerson({ ...ABOUT, record })).record).toStrictEqual(record);
});

test.each(['v1.a', 'v1.=a', 'v1.', '=a', '123'])('packing: the id %s comes back', (id) => {
  expect(unpackPerson(packPerson({ ...ABOUT, record: { id } })).record.id).toBe(id);
});

test('packing: the row of a person is told from others by the id', () => {
  const ids = ['v1.a', 'a', '=a', '123', 'v1.=a', 'v1.', 'v1'];
  const rows = ids.map((id) => rowId(packPerson({ ...ABOUT, record: { id } })));
  expect(new Set(rows).size).toBe(ids.length);
  expect(rowId(packCompany({ ...ABOUT, record: { id: 'v1.a' } }))).toBe('v1.a');
});

test.each(['2026-13-45', 'n/a', ''])('packing: %j is no day and is left out', (updated) => {
  const packed = packPerson({ ...ABOUT, record: { id: 'v1.a', updated, jobStart: '2024-02-29' } });
  expect(unpackPerson(packed).record).toStrictEqual({ id: 'v1.a', jobStart: '2024-02-29' });
});

test.each([1e300, 'text', -1e9])('packing: a stored day of %j is left out when it is read', (day) => {
  const packed = packPerson({ ...ABOUT, record: { id: 'v1.a', jobStart: '2024-02-29' } });
  const damaged = JSON.parse(JSON.stringify(packed).replace('19782', JSON.stringify(day))) as typeof packed;
  expect(damaged).not.toEqual(packed);
  expect(unpackPerson(damaged).record.jobStart).toBeUndefined();
});
