import { formatNumber } from './numbers';

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** What is counted: `rows`. */
  readonly unit: string;
}

/** How far long work has come: a bar with the numbers above it. */
export function Progress({ label, done, total, unit }: ProgressProps) {
  const share = total === 0 ? 0 : Math.min(1, done / total);
  const text = `${formatNumber(done)} of ${formatNumber(total)} ${unit}`;
  return (
    <div class="progress">
      <p class="progress-text" aria-hidden="true">
        <span>{text}</span>
        <span class="quiet">{Math.floor(share * 100)} %</span>
      </p>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <div style={{ width: `${String(share * 100)}%` }} />
      </div>
    </div>
  );
}
