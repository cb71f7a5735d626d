import Combobox from '@github/combobox-nav';
import { useEffect } from 'preact/hooks';

interface Ref<T> {
  readonly current: T | null;
}

/**
 * Makes a text field and a list of options one control for the keyboard and for screen readers: arrows walk the
 * list, Enter chooses. `onCommit` gets the position of the option chosen.
 */
export function useChoiceList(
  input: Ref<HTMLInputElement>,
  list: Ref<HTMLElement>,
  isOpen: boolean,
  onCommit: (position: number) => void,
): void {
  useEffect(() => {
    const [field, options] = [input.current, list.current];
    if (field === null || options === null) return undefined;
    const combobox = new Combobox(field, options, { tabInsertsSuggestions: false });
    const commit = (event: Event): void => {
      const { position } = (event.target as HTMLElement).dataset;
      if (position !== undefined) onCommit(Number(position));
    };
    options.addEventListener('combobox-commit', commit);
    if (isOpen) combobox.start();
    return () => {
      options.removeEventListener('combobox-commit', commit);
      combobox.destroy();
    };
  });
}
