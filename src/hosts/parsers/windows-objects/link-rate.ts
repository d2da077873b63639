/** Bits per second in one of each unit. */
const BITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };
/** Faster than any link: what Windows gives when there is none. */
const BITS_MAX = 1e12;

/** The rate that `1 Gbps`, `57.8 Mbps` or `1000000000` mean; `undefined` for `0 bps` and for what is no rate. */
export function bitsPerSecond(text: string): number | undefined {
  const [, digits, unit] =
    /^(\d{1,19}(?:[.,]\d{1,3})?) ?(?:([kmg]?)(?:bps|bit\/s))?$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  // Windows counts in bits, so a short figure without a unit is something else.
  if (unit === undefined && Number(digits) < 1e6) return undefined;
  const rate = Number(digits.replace(',', '.')) * (BITS[(unit ?? '').toLowerCase()] ?? 1);
  return rate > 0 && rate < BITS_MAX ? rate : undefined;
}
