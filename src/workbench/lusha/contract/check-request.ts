import { unknownProperties, validationFailed } from '../errors';
import type { HttpRequest } from '../http';
import type { Contract, ContractRequest, Route } from './contract';
import { brokenDivergences } from './divergences';
import { describeViolations } from './violations';

/** Refuses what Lusha's validator refuses, in its words; returns the parsed request otherwise. */
export function checkRequest(
  contract: Contract,
  route: Route,
  request: HttpRequest,
  url: URL,
): ContractRequest {
  const parsed: ContractRequest = {
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body: route.takesBody ? parseBody(request) : undefined,
  };
  // Lusha strips and reports unknown properties before it looks at values, so they win.
  const { unknownProperties: unknown, others } = describeViolations(contract.requestErrors(parsed, route));
  if (unknown.length > 0) throw unknownProperties(unknown);
  if (others.length > 0) throw validationFailed(others);
  const { messages, aboutProperties } = brokenDivergences(route.operationId, parsed.body);
  if (messages.length > 0) throw aboutProperties ? unknownProperties(messages) : validationFailed(messages);
  return parsed;
}

/** Number of things a body asks for: contacts, companies or ids. */
export function countItems(body: unknown): number {
  if (typeof body !== 'object' || body === null) return 0;
  const { contacts, companies, ids } = body as Readonly<Record<string, unknown>>;
  const list = [contacts, companies, ids].find(Array.isArray);
  return list?.length ?? 0;
}

/** The exact words for a body that is no JSON object are not on record. */
function parseBody(request: HttpRequest): unknown {
  if (!(request.headers['content-type'] ?? '').toLowerCase().startsWith('application/json')) {
    throw validationFailed(['Content-Type must be application/json']);
  }
  let body: unknown;
  try {
    body = JSON.parse(request.body ?? '');
  } catch (error) {
    if (error instanceof SyntaxError) throw validationFailed(['body must be valid JSON']);
    throw error;
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw validationFailed(['body must be an object']);
  return body;
}
