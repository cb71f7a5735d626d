/**
 * Rules that Lusha was seen to apply and that no schema can say. What a schema can say was corrected in
 * openapi-v3.yaml itself, with the reason beside it.
 */
export interface Divergence {
  readonly operations: readonly string[];
  /** Where in the CONTRACT it is recorded. */
  readonly reason: string;
  /** Sentences for `errors[]`; empty if the body keeps the rule. */
  readonly violations: (body: Body) => readonly string[];
}

type Body = Readonly<Record<string, unknown>>;

export const DIVERGENCES: readonly Divergence[] = [];

/** Everything that a body breaks beyond the schemas. */
export function divergentViolations(operationId: string, body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  return DIVERGENCES.filter(({ operations }) => operations.includes(operationId)).flatMap(({ violations }) =>
    violations(body as Body),
  );
}
