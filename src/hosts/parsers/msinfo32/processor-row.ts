import { findProcessorName } from '../../names/processor-names.ts';

/** One processor of the summary: a row stands for a socket. */
export interface ProcessorRow {
  readonly name: string;
  /** Cores and logical processors of this socket; absent when the row was cut before them. */
  readonly cores?: number;
  readonly logicalProcessors?: number;
}

const COUNT = '[^,、，\\d]{0,40}(\\d{1,4})[^,、，\\d]{0,40}';
/** `name, 2095 Mhz, 20 Core(s), 40 Logical Processor(s)`: the order and the commas are the same in every language. */
const SHAPE = new RegExp(
  `^(.{3,160}?)[,、，]\\s{0,3}\\d{3,5}\\s?(?:M[Hh]z|MHZ|МГц)[,、，]\\s{0,3}${COUNT}(?:[,、，]\\s{0,3}${COUNT})?[.;]?$`,
);

/** Without it no row has the shape: cheap to look for. */
const CLOCK = /\d\s?(?:M[Hh]z|MHZ|МГц)/;

/** Reads a row, with its label or without. `undefined`: it has not the shape of one. */
export function readProcessorRow(text: string): ProcessorRow | undefined {
  if (!CLOCK.test(text)) return undefined;
  const match = SHAPE.exec(text.trim().slice(0, ROW_MAX));
  if (match === null) return undefined;
  const [, start = '', cores = '', logicalProcessors] = match;
  const found = findProcessorName(start);
  const name = (found === undefined ? start : start.slice(found.start)).trim();
  return {
    name: name.slice(name.lastIndexOf('\t') + 1),
    cores: Number(cores),
    ...(logicalProcessors === undefined ? {} : { logicalProcessors: Number(logicalProcessors) }),
  };
}

/** Longest row that is looked at, characters. */
const ROW_MAX = 300;
