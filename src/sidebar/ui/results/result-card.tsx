import type { ResultOffer, ResultReveal, ResultView } from '../../../shared/results';
import { formatNumber } from '../numbers';

interface ResultCardProps {
  readonly result: ResultView;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const REVEAL_WORDS: Readonly<Record<ResultReveal, string>> = {
  emails: 'E-mail',
  phones: 'Phone',
  record: 'Full record',
};

/** One person or company that was found. All of it is text; nothing that Lusha sends can become more. */
export function ResultCard({ result, isChosen, onChoose }: ResultCardProps) {
  const { id, name, lines, link, offers, inSheet, doNotCall, reasons } = result;
  const labelId = `result-${id.replace(/\W/g, '-')}`;
  return (
    <li class={isChosen ? 'card card-chosen' : 'card'}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isChosen}
          aria-describedby={`${labelId}-more`}
          onChange={(event) => {
            onChoose(event.currentTarget.checked);
          }}
        />
        <span class="card-name">{name}</span>
      </label>
      <div id={`${labelId}-more`} class="card-more">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {reasons.length > 0 && <p class="quiet">{reasons.join(' · ')}</p>}
        <p class="card-marks">
          {inSheet && <span class="mark mark-known">In this sheet</span>}
          {offers.map((offer) => (
            <Offer key={offer.reveal} offer={offer} />
          ))}
          {offers.length === 0 && <span class="mark">Nothing to reveal</span>}
          {doNotCall && <span class="mark mark-warning">Do not call</span>}
        </p>
      </div>
      {link !== null && (
        <a
          class="card-link"
          href={link}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`Profile of ${name}`}
        >
          Profile
        </a>
      )}
    </li>
  );
}

function Offer({ offer: { reveal, credits, isHeld } }: { readonly offer: ResultOffer }) {
  const words = REVEAL_WORDS[reveal];
  if (isHeld) return <span class="mark mark-known">{words} revealed</span>;
  const price = credits === 0 ? 'free' : `${formatNumber(credits)} cr.`;
  return (
    <span class="mark">
      {words}{' '}
      <abbr title={credits === 0 ? 'paid for before' : `${formatNumber(credits)} credits`}>{price}</abbr>
    </span>
  );
}
