import { emulated } from '../../realm/emulated';
import type { EnumerationValue } from '../../realm/enumeration';
import { signatureMismatch } from '../../realm/signature';
import { textOf } from '../../realm/text-of';
import { FILTER_CONDITIONS } from '../filter-criterion';
import type { CriterionShape } from '../shapes';
import { ENUMERATIONS } from './enumerations';
import type { RealmContext } from './realm-context';

const BUILDER = 'SpreadsheetApp.FilterCriteriaBuilder';

/** What a criterion and its builder both tell of themselves. */
interface CriteriaFacts {
  copy(): FilterCriteriaBuilder;
  getCriteriaType(): EnumerationValue | null;
  getCriteriaValues(): (string | number)[];
  getHiddenValues(): string[];
}

/** A `SpreadsheetApp.FilterCriteria`. */
export type FilterCriteriaObject = CriteriaFacts;

/** A `SpreadsheetApp.FilterCriteriaBuilder`; its `when…` methods are made from the conditions that are known. */
export interface FilterCriteriaBuilder extends CriteriaFacts {
  build(): FilterCriteriaObject;
  setHiddenValues(...args: unknown[]): FilterCriteriaBuilder;
  withCriteria(...args: unknown[]): FilterCriteriaBuilder;
}

const shapes = new WeakMap<object, CriterionShape>();

/** The facts behind a criterion that a script hands over; undefined for anything else. */
export function criterionShape(criteria: unknown): CriterionShape | undefined {
  return typeof criteria === 'object' && criteria !== null ? shapes.get(criteria) : undefined;
}

export function createFilterCriteria(context: RealmContext, shape: CriterionShape): FilterCriteriaObject {
  const criteria = emulated(
    'SpreadsheetApp.FilterCriteria',
    facts(context, () => shape),
    context.execution,
  );
  shapes.set(criteria, shape);
  return criteria;
}

export function createFilterCriteriaBuilder(
  context: RealmContext,
  start: CriterionShape = { hiddenValues: null, condition: null },
): FilterCriteriaBuilder {
  let shape = start;
  const changed = (fields: Partial<CriterionShape>): FilterCriteriaBuilder => {
    shape = { ...shape, ...fields };
    return builder;
  };
  const when = (type: string, method: string, values: readonly unknown[]): FilterCriteriaBuilder => {
    if (!fitsCondition(type, values)) throw signatureMismatch(`${BUILDER}.${method}`, values);
    return changed({ condition: { type, values: [...values] } });
  };
  const conditions = Object.keys(FILTER_CONDITIONS).map((type): [string, unknown] => {
    const method = methodOf(type);
    return [method, (...values: unknown[]) => when(type, method, values)];
  });
  const builder: FilterCriteriaBuilder = emulated(
    BUILDER,
    {
      ...Object.fromEntries(conditions),
      ...facts(context, () => shape),
      build: () => createFilterCriteria(context, shape),
      setHiddenValues(...args) {
        const [values] = args;
        if (args.length !== 1 || !Array.isArray(values))
          throw signatureMismatch(`${BUILDER}.setHiddenValues`, args);
        return changed({ hiddenValues: values.map(textOf) });
      },
      withCriteria(...args) {
        const [type, values] = args as [EnumerationValue, unknown[]];
        if (args.length !== 2 || !Array.isArray(values))
          throw signatureMismatch(`${BUILDER}.withCriteria`, args);
        const name = type.name();
        if (!(name in FILTER_CONDITIONS)) throw context.notEmulated(`${BUILDER}.withCriteria(${name})`);
        return when(name, 'withCriteria', values);
      },
    },
    context.execution,
  );
  return builder;
}

function facts(context: RealmContext, shape: () => CriterionShape): CriteriaFacts {
  return {
    copy: () => createFilterCriteriaBuilder(context, shape()),
    getCriteriaType: () => {
      const { condition } = shape();
      const criteria: Readonly<Record<string, EnumerationValue>> = ENUMERATIONS.BooleanCriteria;
      return criteria[condition?.type ?? ''] ?? null;
    },
    getCriteriaValues: () => [...(shape().condition?.values ?? [])],
    getHiddenValues: () => [...(shape().hiddenValues ?? [])],
  };
}

/** Conditions about texts take one text, those about numbers one number or two, those about the cell nothing. */
function fitsCondition(type: string, values: readonly unknown[]): values is readonly (string | number)[] {
  if (type.startsWith('CELL_')) return values.length === 0;
  if (type.startsWith('TEXT_')) return values.length === 1 && typeof values[0] === 'string';
  const count = type.endsWith('BETWEEN') ? 2 : 1;
  return values.length === count && values.every((value) => typeof value === 'number');
}

/** `TEXT_CONTAINS` is set by `whenTextContains`. */
function methodOf(type: string): string {
  const words = type.toLowerCase().split('_');
  return `when${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
