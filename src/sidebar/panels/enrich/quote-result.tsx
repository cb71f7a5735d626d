import type { PlanView, RunRequest, RunView } from '../../../shared/bulk-endpoints';
import { callServer } from '../../server';
import { ActionProblem } from '../../ui/action-problem';
import { credits, formatNumber } from '../../ui/numbers';
import { useRefusal } from '../../ui/refusals';
import { useServer } from '../../ui/use-server';
import { WideButton } from '../../ui/wide-button';
import { aboveQuoteNote, quoteAction, quoteScope } from './receipt-texts';
import { newPlan } from './opening';
import { runChoice } from './run-choice';
import type { ScreenFrame } from './screen-frame';
import { useStart } from './use-start';

interface QuoteResultProps extends Pick<ScreenFrame, 'onShow'> {
  readonly run: RunView;
  readonly quoted: number;
}

/** What revealing the rows costs by Lusha's own word, and the button that does it for no more than that. */
export function QuoteResult({ run, quoted, onShow }: QuoteResultProps) {
  const planning = useServer();
  const starting = useStart(onShow);
  const { request } = run;
  const problem = planning.problem ?? starting.problem;
  const choice = runChoice(request === null ? undefined : { ...request, mode: 'enrich' });
  const { reason } = useRefusal(`run ${choice}`, problem);

  function reveal(quotedRequest: RunRequest): void {
    const wanted: RunRequest = { ...quotedRequest, mode: 'enrich' };
    const showPlan = ({ costAtMost }: PlanView): void => {
      const note = aboveQuoteNote(quoted, costAtMost);
      onShow({ ...newPlan(run.kind), wanted: { request: wanted, sheetName: run.sheetName, note } });
    };
    planning.run(
      () => callServer('planRun', wanted),
      (plan) => {
        const seen = { request: wanted, costAtMost: quoted };
        if (plan.costAtMost > quoted) showPlan(plan);
        else starting.start(seen, showPlan);
      },
    );
  }

  return (
    <div class="quote">
      <p>{quoteScope(run)}</p>
      <p class="quote-number">{credits(quoted)}</p>
      <p class="quiet">
        The search was charged {credits(run.creditsCharged)}. {balanceAfter(run, quoted)}
      </p>
      <ActionProblem name="quote" problem={problem} reason={reason} isAboutChoice={false} />
      {request !== null && run.isMine && (
        <WideButton
          name="quote"
          label={quoteAction(quoted)}
          working={planning.slow || starting.slow ? 'Starting…' : undefined}
          cost={undefined}
          isOff={planning.busy || starting.busy}
          reason={reason}
          onPress={() => {
            reveal(request);
          }}
        />
      )}
    </div>
  );
}

function balanceAfter({ creditsLeft }: RunView, quoted: number): string {
  if (creditsLeft === null) return '';
  return quoted > creditsLeft
    ? `Your balance is ${formatNumber(creditsLeft)}: the run would stop there.`
    : `Your balance of ${formatNumber(creditsLeft)} would become ${formatNumber(creditsLeft - quoted)}.`;
}
