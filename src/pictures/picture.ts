/** Makes a PNG of an SVG. Rejects where the drawing library does not run. */
export type ToPng = (svg: string) => Promise<Uint8Array>;

/** What a box stands for; the palette has a pair of colours for each. */
export type Kind =
  | 'storage'
  | 'network'
  | 'port'
  | 'team'
  | 'switch'
  | 'host'
  | 'vm'
  | 'spare'
  | 'partition'
  | 'met'
  | 'unmet'
  | 'warning'
  | 'unknown'
  | 'plain';

/** A line of text: where it starts, on its baseline, in pixels. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: true;
  /** Less important than the rest. */
  readonly quiet?: true;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box with its text inside. Every line fits: what draws a box has cut or wrapped it. */
export interface Box extends Rect {
  readonly kind: Kind;
  readonly lines: readonly TextLine[];
}

export type Point = readonly [x: number, y: number];

/** A picture as shapes, before it becomes SVG. The same input gives the same shapes. */
export interface Picture {
  /** Name of a file for it, without the ending. */
  readonly name: string;
  /** What the picture is called, in a line. */
  readonly title: string;
  /** What the picture tells, for people who do not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** Frames that hold other boxes; drawn first. */
  readonly frames: readonly Box[];
  readonly boxes: readonly Box[];
  /** Lines from box to box, each a run of straight pieces. */
  readonly links: readonly (readonly Point[])[];
  /** Text outside boxes: the title, the headings of columns. */
  readonly texts: readonly TextLine[];
}
