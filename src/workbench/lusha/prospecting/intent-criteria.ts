import type { Company } from '../seed/company';
import { type Criterion, given, holds, type NumberRange, overlaps } from './criterion';

/** The intent fields of company criteria (CONTRACT section 5.3). */
export interface IntentFilter {
  readonly intentTopics?: readonly string[];
  readonly intentTopicsCondition?: 'or' | 'and';
  readonly intentTopicsOperator?: 'or' | 'and' | 'any' | 'all';
  readonly intentMinScore?: number;
  readonly intentMaxScore?: number;
  readonly topicCountThreshold?: readonly NumberRange[];
}

export function intentCriteria(wanted: IntentFilter): Criterion<Company>[] {
  const { intentMinScore: min, intentMaxScore: max } = wanted;
  const scored = min === undefined && max === undefined ? undefined : { min: min ?? 1, max: max ?? 100 };
  return [
    ...given(wanted.intentTopics, (topics) => (company: Company) => {
      return holds(
        topicsOf(company, scored),
        topics,
        wanted.intentTopicsOperator ?? wanted.intentTopicsCondition,
      );
    }),
    // Scores alone ask for any topic within them; with topics they narrow those.
    ...given(wanted.intentTopics === undefined ? scored : undefined, (range) => (company: Company) => {
      return topicsOf(company, range).length > 0;
    }),
    ...given(wanted.topicCountThreshold, (ranges) => ({ premium }: Company) => {
      const count = premium.intent?.topicCount ?? 0;
      return overlaps({ min: count, max: count }, ranges);
    }),
  ];
}

function topicsOf(
  { premium }: Company,
  scored: { readonly min: number; readonly max: number } | undefined,
): string[] {
  return (premium.intent?.detectedTopics ?? [])
    .filter(
      ({ metadata }) =>
        scored === undefined || (metadata.topicScore >= scored.min && metadata.topicScore <= scored.max),
    )
    .map(({ topicName }) => topicName);
}
