import { useEffect, useState } from 'preact/hooks';

interface SaveSearchProps {
  /** The saved search in use; saving under its name replaces it. */
  readonly saved: string | undefined;
  readonly busy: boolean;
  readonly onSave: (name: string) => void;
}

/** Keeps the search for everyone in the file, and from then on what it has shown. */
export function SaveSearch({ saved, busy, onSave }: SaveSearchProps) {
  const [name, setName] = useState(saved ?? '');
  useEffect(() => {
    if (saved !== undefined) setName(saved);
  }, [saved]);
  const isBlocked = busy || name.trim() === '';
  return (
    <details class="save-search">
      <summary>{saved === undefined ? 'Save this search' : `Saved as “${saved}”`}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBlocked) onSave(name.trim());
        }}
      >
        <label for="search-name">Name</label>
        <div class="filter-line">
          <input
            id="search-name"
            type="text"
            autocomplete="off"
            maxLength={60}
            value={name}
            onInput={(event) => {
              setName(event.currentTarget.value);
            }}
          />
          <button type="submit" class="add" aria-disabled={isBlocked}>
            Save
          </button>
        </div>
        <p class="quiet">
          Everyone in this file sees it. “Only new” then leaves out what it has shown, so that nobody pays for
          it again.
        </p>
      </form>
    </details>
  );
}
