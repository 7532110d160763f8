/** What a drawing shows; the table under it says the same in numbers. */
export type Bar = {
  readonly label: string;
  readonly value: number;
  /** Of `value`, what is drawn hollow at its end: what came late. */
  readonly rest?: number;
};
type Props = { readonly id: string; readonly title: string; readonly bars: readonly Bar[] };

const width = 320;
const labelWidth = 104;
const numberWidth = 32;
const rowHeight = 24;

/** Lying bars, for a few named classes. */
export function LyingBars({ id, title, bars }: Props) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const longest = width - labelWidth - numberWidth;
  return (
    <Drawing id={id} title={title} height={bars.length * rowHeight}>
      {bars.map(({ label, value }, i) => (
        <g key={label}>
          <text x={0} y={i * rowHeight + 16}>
            {label}
          </text>
          <rect
            class="bv-chart__bar"
            x={labelWidth}
            y={i * rowHeight + 4}
            width={rounded((value / most) * longest)}
            height={rowHeight - 8}
          />
          <text x={labelWidth + rounded((value / most) * longest) + 4} y={i * rowHeight + 16}>
            {value}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

const columnHeight = 96;
const labelHeight = 20;
const numberHeight = 16;

/** Standing bars, for one value a month; what came late stands hollow on top. */
export function StandingBars({ id, title, bars }: Props) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = width / Math.max(1, bars.length);
  const ground = numberHeight + columnHeight;
  return (
    <Drawing id={id} title={title} height={ground + labelHeight}>
      <line class="bv-chart__base" x1={0} x2={width} y1={ground} y2={ground} />
      {bars.map(({ label, value, rest = 0 }, i) => {
        const [whole, top] = [value, rest].map((n) => rounded((n / most) * columnHeight)) as [number, number];
        const x = rounded(i * step + 3);
        const bar = { x, width: rounded(step - 6) };
        return (
          <g key={label}>
            {value > 0 && (
              <text x={x + rounded(step / 2) - 3} y={ground - whole - 4} text-anchor="middle">
                {value}
              </text>
            )}
            <rect
              class="bv-chart__bar"
              {...bar}
              y={rounded(ground - whole + top)}
              height={rounded(whole - top)}
            />
            {rest > 0 && <rect class="bv-chart__rest" {...bar} y={rounded(ground - whole)} height={top} />}
            <text x={x + rounded(step / 2) - 3} y={ground + 15} text-anchor="middle">
              {label}
            </text>
          </g>
        );
      })}
    </Drawing>
  );
}

const rounded = (n: number) => Math.round(n * 10) / 10;

function Drawing(
  props: Pick<Props, 'id' | 'title'> & { readonly height: number; readonly children: unknown },
) {
  const { id, title, height, children } = props;
  return (
    <svg class="bv-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {children}
    </svg>
  );
}
