import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { CRITERIA } from '../../../src/lusha/prospecting/clean-criteria';

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly allOf?: readonly (Schema & { readonly $ref?: string })[];
}

const { components } = parse(
  readFileSync(path.join(__dirname, '../../../src/workbench/lusha/contract/openapi-v3.yaml'), 'utf8'),
) as { readonly components: { readonly schemas: Readonly<Record<string, Schema>> } };

/** The names of a schema's properties, those of the schemas it builds on included. */
function namesIn(schema: Schema & { readonly $ref?: string } = {}): readonly string[] {
  const base =
    schema.$ref === undefined ? [] : namesIn(components.schemas[schema.$ref.split('/').at(-1) ?? '']);
  return [...base, ...Object.keys(schema.properties ?? {}), ...(schema.allOf ?? []).flatMap(namesIn)].sort();
}

const takenBy = (subject: 'contacts' | 'companies', kind: 'contacts' | 'companies'): readonly string[] =>
  Object.entries(CRITERIA[subject])
    .filter(([, criterion]) => criterion?.searches.includes(kind))
    .map(([name]) => name)
    .sort();

test.each([
  ['contacts', 'contacts', 'ContactCriteria'],
  ['companies', 'contacts', 'CompanyCriteriaForContacts'],
  ['contacts', 'companies', 'ContactCriteriaOnCompanies'],
  ['companies', 'companies', 'CompanyCriteria'],
] as const)('criteria of %s in a search for %s are those of the contract', (subject, kind, schema) => {
  expect(takenBy(subject, kind)).toEqual(namesIn(components.schemas[schema]));
});

test('criteria: no two of a subject have the same label', () => {
  for (const table of Object.values(CRITERIA)) {
    const labels = Object.values(table).map((criterion) => criterion?.label);
    expect(new Set(labels).size).toBe(labels.length);
  }
});
