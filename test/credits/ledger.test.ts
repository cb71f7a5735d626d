import { addLine, noteCharge, readLedger, spent, type LedgerLine } from '../../src/credits/ledger';
import { useState } from '../storage/use-state';

const line = (day: string, credits: number, user = 'formula', source = 'LUSHA_PERSON'): LedgerLine => ({
  day,
  source,
  user,
  credits,
});

test('ledger: charges of the same day, source and user are one line', () => {
  const lines = [line('2026-11-22', 3), line('2026-11-23', 1)];
  expect(addLine(lines, line('2026-11-23', 2.5))).toEqual([line('2026-11-22', 3), line('2026-11-23', 3.5)]);
  for (const other of [
    line('2026-11-24', 1),
    line('2026-11-23', 1, 'u1'),
    line('2026-11-23', 1, 'formula', 'run'),
  ]) {
    expect(addLine(lines, other)).toEqual([...lines, other]);
  }
});

test('ledger: sums the lines that count', () => {
  const lines = [line('2026-11-23', 1), line('2026-11-23', 2, 'u1'), line('2026-11-22', 4)];
  expect(spent(lines, ({ day }) => day === '2026-11-23')).toBe(3);
  expect(spent(lines, ({ user }) => user === 'formula')).toBe(5);
  expect(spent([], () => true)).toBe(0);
});

test('ledger: a charge is written with what was paid for, in one call, and others see it', () => {
  const { state, properties, another } = useState();
  expect(readLedger(state)).toEqual([]);
  noteCharge(state, line('2026-11-23', 7));
  noteCharge(state, line('2026-11-23', 2));
  state.stage('lusha.reveals.0', 'paid for');
  expect(properties.values.size).toBe(0);
  state.commit();
  expect(properties.calls).toEqual(['getProperties', 'setProperties']);
  expect(readLedger(another())).toEqual([line('2026-11-23', 9)]);
});

test('ledger: what was free is not noted', () => {
  const { state, properties } = useState();
  noteCharge(state, line('2026-11-23', 0));
  state.commit();
  expect(properties.calls).toEqual([]);
});

test('ledger: the oldest lines leave before it outgrows a property, never the newest', () => {
  const { state, properties } = useState();
  for (let index = 0; index < 500; index += 1) {
    noteCharge(state, line(`day-${String(index).padStart(3, '0')}`, 1, 'a-user-with-a-long-name'));
  }
  state.commit();
  const lines = readLedger(state);
  expect(Buffer.byteLength([...properties.values.values()].join())).toBeLessThanOrEqual(7_500);
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.at(-1)?.day).toBe('day-499');
  expect(lines[0]?.day).toBe(`day-${String(500 - lines.length).padStart(3, '0')}`);
});

test('ledger: a full month of many people keeps the sum of each day, and the newest day whole', () => {
  const { state, properties } = useState();
  const days = Array.from({ length: 30 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`);
  for (const day of days)
    for (let user = 0; user < 12; user += 1)
      noteCharge(state, line(day, 2, `user-${String(user)}`, 'Prospect'));
  state.commit();
  expect(Buffer.byteLength([...properties.values.values()].join())).toBeLessThanOrEqual(7_500);
  const lines = readLedger(state);
  for (const day of days) expect([day, spent(lines, (some) => some.day === day)]).toEqual([day, 24]);
  expect(lines[0]).toEqual(line('2026-11-01', 24, 'earlier', 'earlier'));
  expect(lines.filter(({ day }) => day === '2026-11-30')).toHaveLength(12);
  expect(lines.map(({ day }) => day)).toEqual([...lines.map(({ day }) => day)].sort());
});
