import { useState } from 'preact/hooks';
import type { GroupRole, GroupsView } from '../../../shared/lookalikes-endpoints';
import { callServer } from '../../server';
import { count, credits } from '../../ui/numbers';
import { ProblemSteps } from '../../ui/problem-steps';
import { useResults } from '../../ui/results/use-results';
import { PricedButton, balanceOf } from '../../ui/priced-button';
import { SelectedRecords } from '../../ui/selected-records';
import { SelectField } from '../../ui/select-field';
import { useServer } from '../../ui/use-server';
import { FoundResults } from './found-results';
import type { Seeds } from './use-seeds';

const ROLES: readonly { readonly role: GroupRole; readonly label: string }[] = [
  { role: 'decision_maker', label: 'Decision makers' },
  { role: 'potential_champion', label: 'Potential champions' },
  { role: 'end_user', label: 'End users' },
];
const PEOPLE = ['3', '5', '10', '20', '50'];

interface GroupsFormProps {
  readonly seeds: Seeds;
}

/** The people most worth reaching at the selected companies. */
export function GroupsForm({ seeds }: GroupsFormProps) {
  const { view } = seeds;
  const server = useServer();
  const [people, setPeople] = useState('5');
  const [roles, setRoles] = useState<readonly GroupRole[]>([]);
  const [found, setFound] = useState<GroupsView>();
  const shown = useResults(({ creditsLeft }) => {
    seeds.takeBalance(creditsLeft);
  });
  const cost = view === undefined ? 0 : view.usable * Number(people) * view.prices.member;
  const balance = balanceOf(view?.prices.creditsLeft ?? null, cost);

  return (
    <>
      <SelectedRecords
        {...seeds}
        problem={view?.problem ?? null}
        onRead={() => {
          seeds.read(seeds.kind);
        }}
      />
      <fieldset>
        <legend>
          Roles <span class="quiet">(none chosen: all)</span>
        </legend>
        {ROLES.map(({ role, label }) => (
          <label key={role} class="tick">
            <input
              type="checkbox"
              checked={roles.includes(role)}
              onChange={(event) => {
                setRoles(
                  event.currentTarget.checked ? [...roles, role] : roles.filter((other) => other !== role),
                );
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <SelectField
        id="group-people"
        label="People of each company, at most"
        options={PEOPLE.map((value) => ({ value, text: value }))}
        value={people}
        onChange={setPeople}
      />
      <PricedButton
        name="groups"
        label="Find groups"
        working={server.slow ? 'Searching…' : undefined}
        cost={view === undefined || view.usable === 0 ? undefined : cost}
        isOff={
          view === undefined || view.problem !== null || view.usable === 0 || balance.isShort || server.busy
        }
        {...balance}
        problem={server.problem}
        onPress={() => {
          if (view === undefined) return;
          server.run(
            () =>
              callServer('findBuyingGroups', {
                rows: view.rows,
                roles,
                people: Number(people),
                costAtMost: cost,
              }),
            (answer) => {
              setFound(answer);
              const members = answer.groups.flatMap((group) => group.members ?? []);
              shown.show(members, false);
              seeds.takeBalance(answer.creditsLeft);
            },
          );
        }}
      />
      {found !== undefined && view !== undefined && (
        <>
          <ProblemSteps problem={found.problem ?? undefined} />
          <FoundResults
            kind="person"
            title={count(shown.results.length, 'person', 'people')}
            note={noteOf(found)}
            shown={shown}
            sheet={{ id: view.rows.sheetId, name: view.sheetName }}
            creditsLeft={view.prices.creditsLeft}
          />
        </>
      )}
    </>
  );
}

function noteOf({ groups, creditsCharged }: GroupsView): string {
  const empty = groups.filter(({ members }) => members?.length === 0).map(({ company }) => company);
  const charged =
    creditsCharged === 0 ? 'Paid for before; shown for free.' : `${credits(creditsCharged)} charged.`;
  return empty.length === 0 ? charged : `${charged} Nobody at ${empty.join(', ')}.`;
}
