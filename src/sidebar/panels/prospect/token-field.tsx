import { useRef, useState } from 'preact/hooks';
import type { FilterEntry, FilterView } from '../../../shared/prospecting';
import { useChoiceList } from '../../ui/choice-list';
import { FilterChips } from './filter-chips';
import { FilterHead } from './filter-head';
import { withEntry, type SearchDraft, type Side } from './search-draft';
import { useCatalogue } from './use-catalogue';

export interface FilterFieldProps {
  readonly filter: FilterView;
  readonly draft: SearchDraft;
  readonly onDraft: (change: (draft: SearchDraft) => SearchDraft) => void;
}

/** A filter that holds a list: what is typed, or chosen from a catalogue, becomes a chip. */
export function TokenField({ filter, draft, onDraft }: FilterFieldProps) {
  const { key, label, control } = filter;
  const [text, setText] = useState('');
  const [side, setSide] = useState<Side>('include');
  const [isOpen, setIsOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const isTyped = control === 'texts';
  const { choices, slow, problem, hint, retry } = useCatalogue(filter, text, isOpen && !isTyped);
  const id = fieldId(key);

  function add(entry: FilterEntry, words: string): void {
    onDraft((before) => withEntry(before, side, key, entry, words));
    setText('');
  }

  /** Several at once, as they come from a list that is pasted. */
  function addTyped(): void {
    for (const part of text.split(/[\n;,\t]/).map((piece) => piece.trim())) if (part !== '') add(part, part);
  }

  useChoiceList(input, list, isOpen && !isTyped, (position) => {
    const choice = choices[position];
    if (choice !== undefined) add(choice.value, choice.label);
  });

  return (
    <div class="filter">
      <FilterHead label={label} fieldId={id} side={filter.excludable ? side : undefined} onSide={setSide} />
      <div class="filter-line">
        <input
          ref={input}
          id={id}
          type="text"
          autocomplete="off"
          placeholder={isTyped ? 'Type, then Enter' : control === 'look-ahead' ? 'Type to look up' : 'Choose'}
          value={text}
          aria-describedby={filter.note === undefined ? undefined : `${id}-note`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setIsOpen(true);
          }}
          onFocus={() => {
            setIsOpen(true);
          }}
          onClick={() => {
            setIsOpen(true);
          }}
          onBlur={() => {
            setIsOpen(false);
            if (isTyped) addTyped();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setIsOpen(false);
            if (isTyped && event.key === 'Enter') addTyped();
          }}
        />
        {!isTyped && (
          <div class="choices" hidden={!isOpen}>
            <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label}>
              {choices.map((choice, position) => (
                <li
                  key={JSON.stringify(choice.value)}
                  id={`${id}-${String(position)}`}
                  role="option"
                  data-position={position}
                  // The field keeps the focus, so that the list stays open for the next choice.
                  onMouseDown={(event) => {
                    event.preventDefault();
                  }}
                >
                  {choice.label}
                  {choice.detail !== undefined && <span class="quiet"> {choice.detail}</span>}
                </li>
              ))}
            </ul>
            {choices.length === 0 && (
              <p class="quiet" role="status">
                {slow ? 'Loading…' : (problem?.message ?? hint ?? '')}
              </p>
            )}
            {problem !== undefined && (
              <button type="button" class="link" onMouseDown={retry} onClick={retry}>
                Try again
              </button>
            )}
          </div>
        )}
      </div>
      <FilterChips filter={filter} draft={draft} onDraft={onDraft} />
      {filter.note !== undefined && (
        <p id={`${id}-note`} class="quiet">
          {filter.note}
        </p>
      )}
    </div>
  );
}

export function fieldId(key: string): string {
  return `filter-${key.replace(/\./g, '-')}`;
}
