import { useState } from 'preact/hooks';
import type { SpendingView } from '../../../shared/credits-endpoints';
import { axisTop, dayCredits, dayText, tickText } from './chart-scale';

/** In units of the drawing, which is as wide as the sidebar's text in pixels. */
const WIDTH = 268;
const PLOT = { left: 34, right: 268, top: 8, bottom: 100 } as const;
const LABELS_Y = 115;
const BAR_GAP = 2;
/** A day with credits is seen, however few they are. */
const LEAST_HEIGHT = 1.5;

/** Which way each key moves the day that is read out. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Credits by day as bars from 0. The day under the pointer, or chosen with the arrow keys, is told below. */
export function DayChart({ days }: { readonly days: SpendingView['days'] }) {
  const last = days.length - 1;
  const [chosen, setChosen] = useState(last);
  const top = axisTop(Math.max(0, ...days.map((day) => day.credits)));
  const step = (PLOT.right - PLOT.left) / days.length;
  const y = (credits: number): number => PLOT.bottom - (credits / top) * (PLOT.bottom - PLOT.top);
  const current = days[chosen] ?? days[last];
  const text = current === undefined ? '' : dayCredits(current);
  return (
    <div
      class="chart"
      role="slider"
      tabIndex={0}
      aria-label="Credits by day, the last 30 days"
      aria-valuemin={1}
      aria-valuemax={days.length}
      aria-valuenow={chosen + 1}
      aria-valuetext={text}
      onKeyDown={(event) => {
        const move = KEYS[event.key];
        if (move === undefined) return;
        event.preventDefault();
        setChosen(Math.min(last, Math.max(0, chosen + move)));
      }}
    >
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(LABELS_Y + 5)}`} aria-hidden="true">
        {(top > 1 ? [0, top / 2, top] : [0, top]).map((tick) => (
          <g key={tick}>
            <line class="grid" x1={PLOT.left} x2={PLOT.right} y1={y(tick)} y2={y(tick)} />
            <text x={PLOT.left - 6} y={y(tick) + 4} text-anchor="end">
              {tickText(tick)}
            </text>
          </g>
        ))}
        {days.map(({ day, credits }, index) => {
          const height = credits === 0 ? 0 : Math.max(LEAST_HEIGHT, PLOT.bottom - y(credits));
          const x = PLOT.left + index * step;
          return (
            <g
              key={day}
              onPointerEnter={() => {
                setChosen(index);
              }}
            >
              <rect class="day" x={x} y={0} width={step} height={PLOT.bottom} />
              <rect
                class={index === chosen ? 'spent chosen' : 'spent'}
                x={x + BAR_GAP / 2}
                y={PLOT.bottom - height}
                width={step - BAR_GAP}
                height={height}
              />
            </g>
          );
        })}
        <text x={PLOT.left} y={LABELS_Y}>
          {dayText(days[0]?.day ?? '')}
        </text>
        <text x={PLOT.right} y={LABELS_Y} text-anchor="end">
          {dayText(days[last]?.day ?? '')}
        </text>
      </svg>
      <p class="chart-value" aria-hidden="true">
        {text}
      </p>
    </div>
  );
}
