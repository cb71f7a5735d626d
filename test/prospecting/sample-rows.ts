import path from 'node:path';
import type { LushaSimulator } from '../../src/workbench/lusha/simulator';

const CONTRACT = path.join(__dirname, '../../.build/openapi-v3.yaml');

function world(): LushaSimulator {
  return built.createLushaSimulator({ contractPath: CONTRACT, clock: new built.VirtualClock(0) });
}

/** People of the simulator under a header row. */
export function samplePeople(count: number): string[][] {
  const people = world().people.filter(
    ({ fate, emails, record }) =>
      fate === 'available' &&
      emails.length === 1 &&
      // Typed into a cell, it would be a formula.
      !/^[=+@-]/.test(record.company?.name ?? ''),
  );
  const rows = people
    .slice(0, count)
    .map(({ record, emails }) => [
      record.firstName ?? '',
      record.lastName ?? '',
      record.company?.name ?? '',
      emails[0]?.email ?? '',
    ]);
  return [['First name', 'Last name', 'Company', 'Email'], ...rows];
}

/** Companies of the simulator under a header row. */
export function sampleCompanies(count: number): string[][] {
  const rows = world()
    .companies.slice(0, count)
    .map(({ record }) => [record.name, record.domain]);
  return [['Company', 'Website'], ...rows];
}
