import type { Faker } from '@faker-js/faker';
import type { AlteringFault } from './fault';

/** The results of a good answer as the faults leave them. */
export function alterResults(
  body: Readonly<Record<string, unknown>>,
  faults: readonly AlteringFault[],
  random: Faker,
): Readonly<Record<string, unknown>> {
  const given = body['results'] as readonly object[] | undefined;
  if (given === undefined) return body;
  const results = faults.reduce((altered, fault) => alter(altered, fault.kind, random), given);
  return { ...body, results };
}

function alter(results: readonly object[], kind: AlteringFault['kind'], random: Faker): readonly object[] {
  switch (kind) {
    case 'shuffle':
      return shuffled(results, random);
    case 'drop-unmatched':
      return results.filter((result) => !('error' in result));
    case 'duplicate':
      return [...results.slice(0, 1), ...results];
    case 'no-reference':
      return results.map((result, index) => (index === 0 ? withoutReference(result) : result));
    default:
      return results;
  }
}

/** Never the order it came in, which chance alone would leave now and then. */
function shuffled(results: readonly object[], random: Faker): readonly object[] {
  const order = random.helpers.shuffle(results);
  const [first, ...rest] = order;
  return first !== undefined && order.every((result, index) => result === results[index])
    ? [...rest, first]
    : order;
}

function withoutReference(result: object): object {
  return Object.fromEntries(Object.entries(result).filter(([key]) => key !== 'clientReferenceId'));
}
