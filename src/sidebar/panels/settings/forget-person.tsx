import { useRef, useState } from 'preact/hooks';
import type { FoundPeople, StoreView } from '../../../shared/store-endpoints';
import { callServer } from '../../server';
import { Fold } from '../../ui/fold';
import { OutcomeNotice, ProblemNotice } from '../../ui/notice';
import type { Outcome } from '../../ui/outcome';
import { useServer } from '../../ui/use-server';
import { FoundPeopleQuestion } from './found-people-question';
import { forgetOutcome, nobodyFound } from './store-texts';

interface ForgetPersonProps {
  readonly onForgotten: (store: StoreView) => void;
}

/** Removes somebody from what is stored: look them up, see who it is, confirm. */
export function ForgetPerson({ onForgotten }: ForgetPersonProps) {
  const field = useRef<HTMLInputElement>(null);
  const [who, setWho] = useState('');
  /** With what was typed for it: whoever goes on typing must not forget somebody else. */
  const [found, setFound] = useState<{ readonly who: string; readonly people: FoundPeople }>();
  const [outcome, setOutcome] = useState<Outcome>();
  const server = useServer();

  function startOver(next: string): void {
    setWho(next);
    setFound(undefined);
    setOutcome(undefined);
  }

  function find(): void {
    if (server.busy || who.trim() === '') return;
    startOver(who);
    server.run(
      () => callServer('findPerson', who),
      (people) => {
        const nobody = nobodyFound(people);
        setOutcome(nobody);
        if (nobody === undefined) setFound({ who, people });
      },
    );
  }

  function forget(asked: string): void {
    setFound(undefined);
    field.current?.focus();
    server.run(
      () => callServer('forgetPerson', asked),
      (receipt) => {
        setWho('');
        setOutcome(forgetOutcome(receipt));
        onForgotten(receipt.store);
      },
    );
  }

  return (
    <Fold name="forget" title="Forget a person" summary="For those who ask to be removed">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <label for="forget-who">E-mail, LinkedIn profile or Lusha ID</label>
        <input
          ref={field}
          id="forget-who"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={who}
          onInput={(event) => {
            startOver(event.currentTarget.value);
          }}
        />
        <div class="buttons">
          <button type="submit" aria-disabled={server.busy || who.trim() === ''}>
            {server.slow ? 'Working…' : 'Find'}
          </button>
        </div>
      </form>
      {found?.who === who && (
        <FoundPeopleQuestion
          found={found.people}
          onForget={() => {
            forget(found.who);
          }}
          onKeep={() => {
            setFound(undefined);
            field.current?.focus();
          }}
        />
      )}
      <ProblemNotice problem={server.problem} />
      <OutcomeNotice outcome={outcome} />
    </Fold>
  );
}
