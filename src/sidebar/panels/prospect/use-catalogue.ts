import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CatalogueName, FilterChoice, FilterView } from '../../../shared/prospecting';
import type { Problem } from '../../../shared/problem';
import { callServer } from '../../server';
import { useServer } from '../../ui/use-server';

/** Letters that a look-ahead needs (contract 5.4). */
const SHORTEST_QUERY = 2;
/** Somebody who types is left alone for so long. Milliseconds. */
const DEBOUNCE_MS = 300;
/** Choices shown at once; more letters narrow them. */
export const MOST_CHOICES = 60;

export interface Choices {
  readonly choices: readonly FilterChoice[];
  readonly slow: boolean;
  readonly problem: Problem | undefined;
  /** What is to be done before there is anything to choose from. */
  readonly hint: string | undefined;
  readonly retry: () => void;
}

/** The choices of a filter that fit what was typed; catalogues are asked for once they are needed, and are free. */
export function useCatalogue(filter: FilterView, text: string, isActive: boolean): Choices {
  const { catalogue, control, options } = filter;
  const server = useServer();
  const isLookAhead = control === 'look-ahead';
  const query = isLookAhead ? text.trim() : null;
  const [loaded, setLoaded] = useState<{
    readonly query: string | null;
    readonly all: readonly FilterChoice[];
  }>();
  const [tries, setTries] = useState(0);
  const isTooShort = query !== null && query.length < SHORTEST_QUERY;
  const isNeeded = isActive && catalogue !== undefined && !isTooShort && loaded?.query !== query;

  useEffect(() => {
    if (!isNeeded) return undefined;
    const timer = setTimeout(
      () => {
        server.run(
          () => callServer('readCatalogue', nameOf(catalogue), query),
          (all) => {
            setLoaded({ query, all });
          },
        );
      },
      query === null ? 0 : DEBOUNCE_MS,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [isNeeded, query, tries]);

  const all = useMemo((): readonly FilterChoice[] => {
    if (options !== undefined) return options;
    const list = loaded?.all ?? [];
    return catalogue?.ofParts === true ? list.flatMap(({ parts = [] }) => parts) : list;
  }, [options, loaded, catalogue]);

  return {
    choices: isTooShort ? [] : fitting(all, isLookAhead ? '' : text),
    slow: server.slow,
    problem: server.problem,
    hint: hintOf(),
    retry: () => {
      setTries((before) => before + 1);
    },
  };

  function hintOf(): string | undefined {
    if (isTooShort) return `Type ${String(SHORTEST_QUERY)} letters or more.`;
    const isKnown = options !== undefined || loaded?.query === query;
    return isKnown && fitting(all, isLookAhead ? '' : text).length === 0 ? 'Nothing fits.' : undefined;
  }
}

/** Only what the server needs to know which list is meant. */
function nameOf({ owner, filterType }: CatalogueName): CatalogueName {
  return { owner, filterType };
}

function fitting(all: readonly FilterChoice[], text: string): readonly FilterChoice[] {
  const words = text.trim().toLowerCase();
  if (words === '') return all.slice(0, MOST_CHOICES);
  const has = (part: string | undefined): boolean => part?.toLowerCase().includes(words) === true;
  return all.filter(({ label, detail }) => has(label) || has(detail)).slice(0, MOST_CHOICES);
}
