import { DATE, listOf, oneOf, TEXTS, type ObjectRule } from '../request-rules';
import { FUNDING_COVERAGES, FUNDING_NAMES, FUNDING_ROUNDS } from './company-criteria';

const COVERAGE = oneOf(...FUNDING_COVERAGES);

/** `funding` of company criteria (contract 5.2). A coverage on its own says nothing. */
export const FUNDING: ObjectRule = {
  kind: 'object',
  parts: {
    isIpo: { kind: 'yes-no' },
    ranges: listOf({
      kind: 'object',
      parts: { coverage: COVERAGE, min: { kind: 'integer' }, max: { kind: 'integer' } },
      ordered: ['min', 'max'],
      settings: ['coverage'],
    }),
    date: { kind: 'object', parts: { coverage: COVERAGE, date: DATE }, settings: ['coverage'] },
    rounds: listOf({
      kind: 'object',
      parts: { coverage: COVERAGE, round: oneOf(...FUNDING_ROUNDS) },
      settings: ['coverage'],
    }),
    names: listOf({
      kind: 'object',
      parts: { coverage: COVERAGE, name: oneOf(...FUNDING_NAMES) },
      settings: ['coverage'],
    }),
    investors: TEXTS,
    types: TEXTS,
  },
};
