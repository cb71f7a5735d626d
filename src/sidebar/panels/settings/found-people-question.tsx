import type { FoundPeople, FoundPerson } from '../../../shared/store-endpoints';
import { Confirm } from '../../ui/confirm';
import { count } from '../../ui/numbers';
import { forgetWarnings } from './store-texts';

interface FoundPeopleQuestionProps {
  readonly found: FoundPeople;
  readonly onForget: () => void;
  readonly onKeep: () => void;
}

/** Who would be forgotten, and what that means. */
export function FoundPeopleQuestion({ found, onForget, onKeep }: FoundPeopleQuestionProps) {
  const { people } = found;
  return (
    <Confirm
      question={questionText(people.length)}
      yes="Forget"
      no="Keep"
      isDanger
      onYes={onForget}
      onNo={onKeep}
    >
      {people.length > 0 && (
        <ul class="people">
          {people.map((person, position) => (
            <FoundLine key={position} person={person} />
          ))}
        </ul>
      )}
      {forgetWarnings(found).map((text) => (
        <p key={text} class="quiet">
          {text}
        </p>
      ))}
    </Confirm>
  );
}

function questionText(people: number): string {
  if (people === 0) return 'Forget what was noted?';
  return people === 1 ? 'Forget this person for good?' : `Forget these ${String(people)} people for good?`;
}

function FoundLine({ person }: { readonly person: FoundPerson }) {
  const { name, position, emails, phones } = person;
  const known = [
    emails > 0 ? count(emails, 'e-mail', 'e-mails') : '',
    phones > 0 ? count(phones, 'phone', 'phones') : '',
  ].filter((part) => part !== '');
  return (
    <li>
      <span class="person-name">{name}</span>
      {position !== '' && <span class="quiet">{position}</span>}
      <span class="quiet">{known.length === 0 ? 'No e-mail or phone' : known.join(', ')}</span>
    </li>
  );
}
