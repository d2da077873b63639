/** A figure that may not be known to the point: it is no less than `least` and no more than `most`. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Which end of what is not known: `sure` takes the worst of it, `hoped` the best. */
export type Side = 'sure' | 'hoped';

export const exactly = (figure: number): Bounds => ({ least: figure, most: figure });

/** Nothing is known of a figure. */
export const UNKNOWN: Bounds = { least: 0, most: Number.POSITIVE_INFINITY };

/** Nothing limits. */
export const UNLIMITED: Bounds = exactly(Number.POSITIVE_INFINITY);

/** What there is of something, at one end. */
export const supplyOf = ({ least, most }: Bounds, side: Side): number => (side === 'sure' ? least : most);

/** What is needed of something, at one end. */
export const demandOf = ({ least, most }: Bounds, side: Side): number => (side === 'sure' ? most : least);

/** The smaller of two figures, neither of which may be known to the point. */
export const smaller = (one: Bounds, other: Bounds): Bounds => ({
  least: Math.min(one.least, other.least),
  most: Math.min(one.most, other.most),
});

export const times = ({ least, most }: Bounds, factor: number): Bounds => ({
  least: least * factor,
  most: most * factor,
});
