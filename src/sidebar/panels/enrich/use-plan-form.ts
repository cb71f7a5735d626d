import { useEffect, useState } from 'preact/hooks';
import type { RunKind, RunRequest } from '../../../shared/bulk-endpoints';
import { callServer } from '../../server';
import { useServer, type ServerWork } from '../../ui/use-server';
import type { PlanStart } from './opening';
import { draftOf, requestOf, rereadDraft, type PlanDraft } from './plan-draft';
import { wantedSubject, type PlanSubject } from './plan-subject';

export interface PlanForm {
  readonly kind: RunKind;
  /** Undefined until the selection was read. */
  readonly form: { readonly subject: PlanSubject; readonly draft: PlanDraft } | undefined;
  readonly reading: Omit<ServerWork, 'run'>;
  /** Reads what is selected now, for people or companies. */
  readonly read: (kind: RunKind) => void;
  readonly change: (part: Partial<PlanDraft>) => void;
  readonly changeRequest: (part: Partial<RunRequest>) => void;
  /** The form as it stands, to come back to. */
  readonly keep: () => PlanSubject | undefined;
}

/** The form of a plan: what the server reads from the sheet, and what the person has changed. */
export function usePlanForm(start: PlanStart): PlanForm {
  const [kind, setKind] = useState(start.kind);
  const [form, setForm] = useState<PlanForm['form']>(
    start.subject && { subject: start.subject, draft: draftOf(start.subject.request) },
  );
  const { run, ...reading } = useServer();

  function read(wantedKind: RunKind): void {
    if (wantedKind !== kind) setForm(undefined);
    setKind(wantedKind);
    run(
      () => callServer('readSelection', wantedKind),
      (selection) => {
        setForm((before) => ({ subject: selection, draft: rereadDraft(before?.draft, selection) }));
      },
    );
  }

  useEffect(() => {
    if (start.subject !== undefined) return;
    run(
      () => callServer('readSelection', start.kind),
      (selection) => {
        const subject = start.wanted === undefined ? selection : wantedSubject(selection, start.wanted);
        setForm({ subject, draft: draftOf(subject.request) });
      },
    );
  }, [run, start]);

  function change(part: Partial<PlanDraft>): void {
    setForm((before) => before && { ...before, draft: { ...before.draft, ...part } });
  }

  function keep(): PlanSubject | undefined {
    if (form === undefined) return undefined;
    const { subject, draft } = form;
    const problem = draft.isMappedByHand ? null : subject.problem;
    return { ...subject, problem, request: requestOf(draft) ?? draft.request };
  }

  return {
    kind,
    form,
    reading,
    read,
    change,
    keep,
    changeRequest: (part) => {
      setForm(
        (before) =>
          before && {
            ...before,
            draft: { ...before.draft, request: { ...before.draft.request, ...part } },
          },
      );
    },
  };
}
