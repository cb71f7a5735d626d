import type { AddView, ResultReveal, ResultView } from '../../../shared/results';
import { count, credits, formatNumber } from '../numbers';

type Kind = 'person' | 'company';

export function resultsText(kind: Kind, results: number): string {
  return kind === 'person' ? count(results, 'person', 'people') : count(results, 'company', 'companies');
}

/** What revealing these results costs at most; what this file holds is free. */
export function revealCost(results: readonly ResultView[], reveal: readonly ResultReveal[]): number {
  return results
    .flatMap(({ offers }) => offers)
    .filter((offer) => reveal.includes(offer.reveal) && !offer.isHeld)
    .reduce((sum, offer) => sum + offer.credits, 0);
}

/** What an addition did, in sentences. */
export function addedTexts(kind: Kind, view: AddView): readonly string[] {
  const texts: string[] = [];
  if (view.added > 0) {
    const last = (view.firstRow ?? 0) + view.added - 1;
    const rows =
      view.firstRow === null
        ? ''
        : view.added === 1
          ? `, row ${formatNumber(view.firstRow)}`
          : `, rows ${formatNumber(view.firstRow)} to ${formatNumber(last)}`;
    texts.push(`Added ${resultsText(kind, view.added)} to “${view.sheetName}”${rows}.`);
  }
  if (view.present > 0)
    texts.push(`${resultsText(kind, view.present)} stood in that sheet already; left out.`);
  for (const { reveal, count: lacking } of view.lacking) texts.push(lackingText(kind, reveal, lacking));
  texts.push(
    view.creditsCharged === 0 ? 'No credits were charged.' : `${credits(view.creditsCharged)} charged.`,
  );
  return texts;
}

function lackingText(kind: Kind, reveal: ResultReveal, lacking: number): string {
  const what = { emails: 'an e-mail', phones: 'a phone', record: 'a full record' }[reveal];
  return `Lusha could not give ${what} for ${resultsText(kind, lacking)}.`;
}

/** Two halves of one addition, as one. */
export function joinViews(first: AddView, second: AddView): AddView {
  const reveals = new Set([...first.lacking, ...second.lacking].map(({ reveal }) => reveal));
  const lackingOf = (view: AddView, reveal: ResultReveal): number =>
    view.lacking.find((entry) => entry.reveal === reveal)?.count ?? 0;
  return {
    ...second,
    ids: [...first.ids, ...second.ids],
    added: first.added + second.added,
    present: first.present + second.present,
    lacking: [...reveals].map((reveal) => ({
      reveal,
      count: lackingOf(first, reveal) + lackingOf(second, reveal),
    })),
    creditsCharged: first.creditsCharged + second.creditsCharged,
    firstRow: first.firstRow ?? second.firstRow,
  };
}
