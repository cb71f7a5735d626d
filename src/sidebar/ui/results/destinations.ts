import type { AddDestination } from '../../../shared/results';

interface SheetPlace {
  readonly id: number;
  readonly name: string;
}

interface Destination {
  readonly label: string;
  readonly destination: AddDestination;
}

/** Where rows can go: on where the last ones went, to a new tab, or below the sheet in sight. */
export function destinationsOf(
  kind: 'person' | 'company',
  sheet: SheetPlace,
  last: SheetPlace | undefined,
): readonly Destination[] {
  const below = ({ id, name }: SheetPlace): Destination => ({
    label: `Below “${name}”`,
    destination: { to: 'sheet', sheetId: id },
  });
  const title = kind === 'person' ? 'Prospects' : 'Companies';
  const fresh: Destination = { label: `New tab “${title}”`, destination: { to: 'tab', title } };
  const sheets = last === undefined || last.id === sheet.id ? [] : [below(last)];
  return last === undefined ? [fresh, below(sheet)] : [...sheets, below(sheet), fresh];
}
