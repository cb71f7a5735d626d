import type { ErrorObject } from 'ajv';

/** What is wrong with a request, in the words of the validator that Lusha runs (class-validator). */
export interface Violations {
  /** `contacts.0.property contactId should not exist` */
  readonly unknownProperties: readonly string[];
  /** `ids must contain no more than 100 elements` */
  readonly others: readonly string[];
}

const BODY = '/requestBody';

/** Seen live for `filters: {}` on companies prospecting (CONTRACT section 5.3). */
export const EMPTY_COMPANY_FILTERS = 'filters.Company filters cannot be empty';

/** Puts the errors of a schema check into Lusha's words. Only the messages quoted in CONTRACT sections 2 to 5 are its own. */
export function describeViolations(errors: readonly ErrorObject[]): Violations {
  // A failed alternative also reports each of its branches; the alternative as a whole says it better.
  const top = errors.filter(({ schemaPath }) => !/\/(anyOf|oneOf)\/\d+\//.test(schemaPath));
  const unknown = top.filter(({ keyword }) => isUnknownProperty(keyword));
  const others = top.filter(({ keyword }) => !isUnknownProperty(keyword));
  return {
    unknownProperties: distinct(
      unknown.map((error) => `${prefix(error)}property ${propertyOf(error)} should not exist`),
    ),
    others: distinct(others.map(describe)),
  };
}

function describe(error: ErrorObject): string {
  const name = nameOf(error);
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'required':
      return missing(error, String(params['missingProperty']));
    case 'type':
      return `${name} must be ${typeInWords(params['type'])}`;
    case 'enum':
      return `${eachValueIn(error)} must be one of the following values: ${(params['allowedValues'] as unknown[]).join(', ')}`;
    case 'minItems':
      return `${name} must contain at least ${String(params['limit'])} elements`;
    case 'maxItems':
      return `${name} must contain no more than ${String(params['limit'])} elements`;
    case 'minimum':
      return `${name} must not be less than ${String(params['limit'])}`;
    case 'maximum':
      return `${name} must not be greater than ${String(params['limit'])}`;
    case 'minLength':
      return `${name} must be longer than or equal to ${String(params['limit'])} characters`;
    case 'maxLength':
      return `${name} must be shorter than or equal to ${String(params['limit'])} characters`;
    case 'pattern':
      return `${eachValueIn(error)} must be a valid ISO31661 Alpha2 code`;
    case 'format':
      return `${eachValueIn(error)} must be ${formatInWords(params['format'])}`;
    case 'minProperties':
      return name === 'filters.companies.include' ? EMPTY_COMPANY_FILTERS : `${name} should not be empty`;
    case 'anyOf':
    case 'oneOf':
      return alternatives(error, name);
    default:
      return `${name} ${error.message ?? 'is not valid'}`;
  }
}

/** Of all filters only those for companies are required, and only on companies prospecting. */
function missing(error: ErrorObject, property: string): string {
  const path = pathOf(error);
  const required =
    (path === 'filters' && property === 'companies') ||
    (path === 'filters.companies' && property === 'include');
  return required ? EMPTY_COMPANY_FILTERS : `${prefix(error)}${property} should not be empty`;
}

function alternatives(error: ErrorObject, name: string): string {
  const branches = (error.schema ?? []) as readonly { readonly required?: readonly string[] }[];
  const sets = branches.map(({ required }) => (required ?? []).join(' + ')).join(', ');
  return `${name} must have ${error.keyword === 'oneOf' ? 'exactly' : 'at least'} one of: ${sets}`;
}

function isUnknownProperty(keyword: string): boolean {
  return keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
}

function propertyOf({ params }: ErrorObject): string {
  const { additionalProperty, unevaluatedProperty } = params as Readonly<Record<string, unknown>>;
  return String(additionalProperty ?? unevaluatedProperty);
}

/** `contacts.0.` for an error inside that item, nothing at the top of the body. */
function prefix(error: ErrorObject): string {
  const path = pathOf(error);
  return path === '' ? '' : `${path}.`;
}

function nameOf(error: ErrorObject): string {
  return pathOf(error) || 'body';
}

/** An item of a plain list is spoken of as "each value in", an item of a list of objects by its number. */
function eachValueIn(error: ErrorObject): string {
  const list = /^(.*)\.\d+$/.exec(pathOf(error))?.[1];
  return list === undefined ? nameOf(error) : `each value in ${list}`;
}

function pathOf({ instancePath }: ErrorObject): string {
  const path = instancePath.startsWith(BODY)
    ? instancePath.slice(BODY.length)
    : instancePath.replace(/^\/(path|query)/, '');
  return path.split('/').slice(1).join('.');
}

function typeInWords(type: unknown): string {
  const words: Readonly<Record<string, string>> = {
    array: 'an array',
    object: 'an object',
    integer: 'an integer number',
    number: 'a number',
    boolean: 'a boolean value',
    string: 'a string',
  };
  return words[String(type)] ?? String(type);
}

function formatInWords(format: unknown): string {
  const words: Readonly<Record<string, string>> = {
    email: 'an email',
    date: 'a valid ISO 8601 date string',
    uuid: 'a UUID',
  };
  return words[String(format)] ?? `a ${String(format)}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
