import type { SpentDay } from '../../../shared/spending-view';
import { credits, formatNumber } from '../../ui/numbers';
import { axisTop, dayText } from './chart-axis';

const WIDTH = 268;
const HEIGHT = 84;
/** Room for the numbers of the axis, and for the days below. */
const LEFT = 34;
const BOTTOM = 16;
const TOP = 8;
const GAP = 1.5;

/** Credits by day as bars. The numbers stand in the table below it, for those who cannot see or point. */
export function DayChart({ days }: { readonly days: readonly SpentDay[] }) {
  const most = Math.max(0, ...days.map((day) => day.credits));
  const top = axisTop(most);
  const slot = (WIDTH - LEFT) / Math.max(1, days.length);
  const scale = (value: number): number => ((HEIGHT - TOP - BOTTOM) * value) / top;
  const base = HEIGHT - BOTTOM;
  const first = days[0];
  const last = days[days.length - 1];
  const total = days.reduce((sum, day) => sum + day.credits, 0);
  return (
    <svg
      class="day-chart"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={`Credits spent by day in the last ${String(days.length)} days: ${credits(total)}, at most ${credits(most)} a day`}
    >
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <line class="grid-line" x1={LEFT} x2={WIDTH} y1={base - scale(value)} y2={base - scale(value)} />
          <text x={LEFT - 5} y={base - scale(value) + 3.5} text-anchor="end">
            {formatNumber(value)}
          </text>
        </g>
      ))}
      {days.map((day, position) => (
        <g key={day.day}>
          <title>{`${dayText(day.day)}: ${credits(day.credits)}`}</title>
          <rect class="slot" x={LEFT + position * slot} y={TOP} width={slot} height={base - TOP} />
          <rect
            class="day"
            x={LEFT + position * slot + GAP / 2}
            y={base - scale(day.credits)}
            width={slot - GAP}
            height={scale(day.credits)}
          />
        </g>
      ))}
      {first !== undefined && (
        <text x={LEFT} y={HEIGHT - 3}>
          {dayText(first.day)}
        </text>
      )}
      {last !== undefined && (
        <text x={WIDTH} y={HEIGHT - 3} text-anchor="end">
          Today
        </text>
      )}
    </svg>
  );
}
