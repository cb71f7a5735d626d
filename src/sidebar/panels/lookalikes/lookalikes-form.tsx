import { useState } from 'preact/hooks';
import type { LookalikesRequest, LookalikesView } from '../../../shared/lookalikes-endpoints';
import { callServer } from '../../server';
import { ActionProblem } from '../../ui/action-problem';
import { count, credits } from '../../ui/numbers';
import { useRefusal } from '../../ui/refusals';
import { useResults } from '../../ui/results/use-results';
import { Segmented } from '../../ui/segmented';
import { PricedButton, balanceOf } from '../../ui/priced-button';
import { SelectedRecords } from '../../ui/selected-records';
import { SelectField } from '../../ui/select-field';
import { useServer } from '../../ui/use-server';
import { WideButton } from '../../ui/wide-button';
import { FoundResults } from './found-results';
import type { Seeds } from './use-seeds';

const KINDS = [
  { value: 'person', label: 'People' },
  { value: 'company', label: 'Companies' },
] as const;
const COUNTS = ['10', '25', '50', '100'];

interface FormProps {
  readonly seeds: Seeds;
}

/** People or companies like the selected ones. */
export function LookalikesForm({ seeds }: FormProps) {
  const { kind, view } = seeds;
  const server = useServer();
  /** Which of two buttons was pressed: what came of it is said beside that one. */
  const [isForMore, setIsForMore] = useState(false);
  const { reason } = useRefusal('lookalikes', server.problem);
  const [wanted, setWanted] = useState('25');
  const [leaveOutSheet, setLeaveOutSheet] = useState(true);
  const [found, setFound] = useState<{
    readonly request: LookalikesRequest;
    readonly view: LookalikesView;
  }>();
  const shown = useResults(({ creditsLeft }) => {
    seeds.takeBalance(creditsLeft);
  });
  const problem = view?.problem ?? view?.tooFew ?? null;
  const step = Number(wanted);
  const cost = view === undefined ? 0 : Math.ceil(step / view.prices.perResults) * view.prices.credits;
  const balance = balanceOf(view?.prices.creditsLeft ?? null, cost);

  function find(request: LookalikesRequest, isMore: boolean): void {
    setIsForMore(isMore);
    server.run(
      () => callServer('findLookalikes', request),
      (answer) => {
        setFound({ request, view: answer });
        shown.show(answer.results, isMore);
        seeds.takeBalance(answer.creditsLeft);
      },
    );
  }

  return (
    <>
      <Segmented
        label="What the rows are about"
        name="like-kind"
        options={KINDS}
        value={kind}
        onChange={seeds.read}
      />
      <SelectedRecords
        {...seeds}
        problem={problem}
        onRead={() => {
          seeds.read(seeds.kind);
        }}
      />
      <SelectField
        id="like-count"
        label="Results at once"
        options={COUNTS.map((value) => ({ value, text: value }))}
        value={wanted}
        onChange={setWanted}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={leaveOutSheet}
          onChange={(event) => {
            setLeaveOutSheet(event.currentTarget.checked);
          }}
        />
        <span>Leave out what the sheet has</span>
      </label>
      <PricedButton
        name="lookalikes"
        label="Find lookalikes"
        working={server.slow && !isForMore ? 'Searching…' : undefined}
        cost={view && cost}
        isOff={view === undefined || problem !== null || balance.isShort || server.busy}
        {...balance}
        problem={isForMore ? undefined : server.problem}
        onPress={() => {
          if (view !== undefined)
            find({ rows: view.rows, count: step, leaveOutSheet, costAtMost: cost }, false);
        }}
      />
      {found !== undefined && view !== undefined && (
        <FoundResults
          kind={found.request.rows.kind}
          title={resultsTitle()}
          note={noteOf(found.view)}
          shown={shown}
          sheet={{ id: view.rows.sheetId, name: view.sheetName }}
          creditsLeft={view.prices.creditsLeft}
          more={found.view.hasMore && moreButton(found.request)}
        />
      )}
    </>
  );

  function moreButton(request: LookalikesRequest) {
    return (
      <>
        <ActionProblem
          name="more-lookalikes"
          problem={isForMore ? server.problem : undefined}
          reason={reason}
          isAboutChoice={false}
        />
        <p>
          <WideButton
            name="more-lookalikes"
            label={count(step, 'more', 'more')}
            working={server.slow && isForMore ? 'Searching…' : undefined}
            cost={cost}
            isOff={server.busy}
            reason={reason}
            isMain={false}
            onPress={() => {
              find({ ...request, count: shown.results.length + step, costAtMost: cost }, true);
            }}
          />
        </p>
      </>
    );
  }

  function resultsTitle(): string {
    const results = shown.results.length;
    return kind === 'person' ? count(results, 'person', 'people') : count(results, 'company', 'companies');
  }
}

function noteOf({ creditsCharged, isRestarted, results }: LookalikesView): string {
  const charged =
    creditsCharged === 0 ? 'Paid for before; shown for free.' : `${credits(creditsCharged)} charged.`;
  const restarted = isRestarted
    ? ' Lusha no longer knew what it had shown before, so the list was begun anew; some may have come a second time.'
    : '';
  return results.length === 0 ? `Nobody was found. ${charged}` : `${charged}${restarted}`;
}
