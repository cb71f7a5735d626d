import { readFile } from 'node:fs/promises';
import unevaluated from 'ajv/dist/vocabularies/unevaluated';
import addFormats from 'ajv-formats';
import { OpenAPIBackend, type Document } from 'openapi-backend';
import { parse } from 'yaml';
import type { ErrorObject } from 'ajv';

/** One request as the contract looks at it. */
export interface ContractRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed; undefined when there is none. */
  readonly body: unknown;
}

/** The operation that a request asks for. */
export interface Route {
  readonly operationId: string;
  /** From the path, such as `filterType`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly takesBody: boolean;
}

/** The contract as a program: which operation a request is, and what is wrong with it. */
export interface Contract {
  /** Null when no path of the contract fits. */
  route(request: ContractRequest): Route | null;
  /** Every broken rule of the schemas, in no particular order. */
  requestErrors(request: ContractRequest, route: Route): readonly ErrorObject[];
  /** The same for an answer; the simulator's tests hold its answers against it. */
  responseErrors(body: unknown, operationId: string, status: number): readonly ErrorObject[];
}

/**
 * Reads the contract file.
 *
 * @param path of openapi-v3.yaml; the build copies it beside the bundle
 */
export async function loadContract(path: string): Promise<Contract> {
  const definition = parse(await readFile(path, 'utf8')) as Document;
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    strict: true,
    // `allErrors`, because Lusha's validator lists everything it dislikes; `verbose` gives the schema to name alternatives.
    ajvOpts: { strict: false, allErrors: true, verbose: true, unevaluated: true },
    // Left out of Ajv by default; without it unknown filters of companies would go through.
    customizeAjv: (ajv) => {
      addFormats(ajv);
      ajv.addVocabulary(unevaluated);
      return ajv;
    },
  });
  await api.init();

  const httpRequest = (request: ContractRequest) => ({
    method: request.method,
    path: request.path,
    query: { ...request.query },
    // Lusha's own header checks come earlier; the schemas are about parameters and bodies.
    headers: {},
    ...(request.body === undefined ? {} : { body: request.body }),
  });

  return {
    route(request) {
      const operation = api.matchOperation(httpRequest(request));
      if (operation?.operationId === undefined) return null;
      const parsed = api.router.parseRequest(httpRequest(request), operation);
      return {
        operationId: operation.operationId,
        parameters: parsed.params as Record<string, string>,
        takesBody: operation.requestBody !== undefined,
      };
    },
    requestErrors(request, route) {
      return api.validateRequest(httpRequest(request), route.operationId).errors ?? [];
    },
    responseErrors(body, operationId, status) {
      return api.validateResponse(body, operationId, status).errors ?? [];
    },
  };
}
