import type { RunRequest } from '../../../shared/bulk-endpoints';

/** What of a run the account's plan may refuse, while it allows another: the kind, the mode and the fields. */
export function runChoice(request: Pick<RunRequest, 'kind' | 'mode' | 'fields'> | undefined): string {
  return request === undefined ? '' : [request.mode, request.kind, ...request.fields].join(' ');
}
