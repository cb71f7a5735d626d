import type { HttpResponse } from '../../lusha/http';
import { emulated } from '../realm/emulated';
import { faulting } from '../realm/faulting';
import { signatureMismatch } from '../realm/signature';
import type { RealmExecution } from '../realm-execution';
import type { Call } from '../service';
import { createFetchRequest, type FetchRequest } from './request';

type Params = Readonly<Record<string, unknown>>;

function createResponse(response: HttpResponse, execution: RealmExecution): object {
  return emulated(
    'UrlFetchApp.HTTPResponse',
    {
      getResponseCode: () => response.status,
      // Whatever charset is asked for, the workbench's endpoints answer in Unicode text.
      getContentText: () => response.body,
      getHeaders: () => ({ ...response.headers }),
      getAllHeaders: () => ({ ...response.headers }),
    },
    execution,
  );
}

function isParams(value: unknown): value is Params {
  return typeof value === 'object' && value !== null;
}

export function createUrlFetchApp(call: Call, execution: RealmExecution): object {
  function prepare(url: unknown, params: Params | undefined): FetchRequest {
    return faulting(execution, () => createFetchRequest(url, params));
  }

  return emulated(
    'UrlFetchApp',
    {
      fetch(...args: unknown[]): object {
        execution.authorize('UrlFetchApp.fetch');
        const [url, params] = args;
        if (args.length < 1 || args.length > 2 || (args.length === 2 && !isParams(params))) {
          throw signatureMismatch('UrlFetchApp.fetch', args);
        }
        const response = call('UrlFetchApp', 'fetch', prepare(url, isParams(params) ? params : undefined));
        return createResponse(response as unknown as HttpResponse, execution);
      },
      fetchAll(...args: unknown[]): object[] {
        execution.authorize('UrlFetchApp.fetchAll');
        const [requests] = args;
        if (args.length !== 1 || !Array.isArray(requests))
          throw signatureMismatch('UrlFetchApp.fetchAll', args);
        const prepared = requests.map((request: unknown) =>
          isParams(request) ? prepare(request['url'], request) : prepare(request, undefined),
        );
        const responses = call('UrlFetchApp', 'fetchAll', prepared);
        return (responses as unknown as HttpResponse[]).map((response) =>
          createResponse(response, execution),
        );
      },
    },
    execution,
  );
}
