import { CommandType } from '@univerjs/core';
import type { Mutation } from '../../spreadsheet/engine';
import type { Grid } from './grid';

/**
 * Mutations that belong to the calculator. The server computes for everyone, so a page neither runs nor
 * reports them.
 */
const CALCULATION =
  /set-formula-calculation-|set-trigger-formula|formula-string-batch|dependency|set-formula-data|register-function/;

/** Marks what came from the server, so that it is not sent back. */
const FROM_SERVER = { onlyLocal: true, fromSync: true } as const;

export interface Mirror {
  /** Carries out a change that was made on the server or in another tab. */
  apply(mutation: Mutation): void;
}

/** Sends every change of the workbook that happens in this page, and carries out those of others. */
export function createMirror({ commands, workbookId }: Grid, send: (mutation: Mutation) => void): Mirror {
  commands.onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || options?.['fromSync'] === true) return;
    if (CALCULATION.test(command.id) || unitOf(command.params) !== workbookId) return;
    send({ id: command.id, params: command.params });
  });
  return {
    apply({ id, params }) {
      commands.syncExecuteCommand(id, params as object, FROM_SERVER);
    },
  };
}

function unitOf(params: object | undefined): unknown {
  return params && 'unitId' in params ? params.unitId : undefined;
}
