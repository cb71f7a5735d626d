/** The workbook as pages see it: a snapshot to begin with, then every change, in Univer's own mutations. */
import { CommandType } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import type { ISetArrayFormulaDataMutationParams } from '@univerjs/engine-formula';
import type { Mutation } from './engine';
import { FOREIGN_ERRORS, googleErrorText, isErrorText } from './error-texts';
import type { HeadlessUniver } from './headless-univer';

/** Between the parts of the calculator itself; a page calculates nothing. */
const INTERNAL =
  /^formula\.mutation\.(?!set-array-formula-data)|dependency|^sheet\.mutation\.data-validation-formula-mark-dirty/;

export interface Mirror {
  /** Everything but the errors that `SpreadsheetEngine.state()` promises. */
  state(): { snapshot: unknown; mutations: Mutation[] };
  apply(mutation: Mutation, origin: unknown): void;
  onMutation(listener: (mutation: Mutation, origin: unknown) => void): () => void;
  /** Tells the pages which cells formulas have filled, unless they know. */
  showFilledCells(): void;
  dispose(): void;
}

export function startMirror({ commands, workbook, formulas }: HeadlessUniver): Mirror {
  const listeners = new Set<(mutation: Mutation, origin: unknown) => void>();
  // Mutations run synchronously, so what happens while one is applied was caused by it and has its origin.
  let applied: { readonly mutation: Mutation; readonly origin: unknown } | null = null;

  // Every calculation reports all the filled cells of the workbook, mostly the same as before.
  let lastFilled = '';

  const subscription = commands.onCommandExecuted((command) => {
    if (listeners.size === 0 || command.type !== CommandType.MUTATION || INTERNAL.test(command.id)) return;
    if (command.id === SetArrayFormulaDataMutation.id) {
      const filled = JSON.stringify(filledCells());
      if (filled === lastFilled) return;
      lastFilled = filled;
    }
    const isEcho =
      applied !== null && applied.mutation.id === command.id && applied.mutation.params === command.params;
    const mutation = { id: command.id, params: withGoogleErrors(command.params) };
    for (const listener of listeners) listener(mutation, isEcho ? applied?.origin : undefined);
  });

  function filledCells(): ISetArrayFormulaDataMutationParams {
    return {
      arrayFormulaRange: formulas.getArrayFormulaRange(),
      arrayFormulaCellData: formulas.getArrayFormulaCellData(),
      arrayFormulaEmbedded: {},
    };
  }

  return {
    state: () => ({
      snapshot: withGoogleErrors(workbook.save()),
      mutations: [{ id: SetArrayFormulaDataMutation.id, params: withGoogleErrors(filledCells()) }],
    }),
    apply(mutation, origin) {
      const outer = applied;
      applied = { mutation, origin };
      try {
        commands.syncExecuteCommand(mutation.id, mutation.params as object, { fromSync: true });
      } finally {
        applied = outer;
      }
    },
    showFilledCells() {
      commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, filledCells(), { onlyLocal: true });
    },
    onMutation(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      listeners.clear();
      subscription.dispose();
    },
  };
}

/** A copy that owes nothing to the workbook, with Univer's own error names put into Google's. */
function withGoogleErrors(params: unknown): unknown {
  if (params === undefined) return undefined;
  const text = JSON.stringify(params);
  if (!FOREIGN_ERRORS.some((error) => text.includes(`"v":"${error}"`))) return JSON.parse(text) as unknown;
  return JSON.parse(text, (key, value: unknown) =>
    key === 'v' && isErrorText(value) ? googleErrorText(value) : value,
  );
}
