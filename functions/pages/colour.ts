/** sRGB colours as `#rrggbb`, and the contrast WCAG 2.2 measures between them. */
type Channels = readonly [number, number, number];

function channelsOf(colour: string): Channels {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!hex) throw new Error(`Not a #rrggbb colour: ${colour}`);
  return [
    Number.parseInt(hex[1] ?? '', 16),
    Number.parseInt(hex[2] ?? '', 16),
    Number.parseInt(hex[3] ?? '', 16),
  ];
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** @param share 0 keeps `colour`, 1 gives `into` */
export function mix(colour: string, into: string, share: number): string {
  const target = channelsOf(into);
  const mixed = channelsOf(colour).map((c, i) => Math.round(c + ((target[i] ?? c) - c) * share));
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

/** Moves `colour` towards `into` in small steps until it stands out from `against` by at least `ratio`. */
export function until(ratio: number, colour: string, against: string, into: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const moved = mix(colour, into, share);
    if (contrast(moved, against) >= ratio) return moved;
  }
  return into;
}
