import { createHash } from 'node:crypto';
import type { Readings } from '../hosts/host-spec.ts';
import type { Reading } from '../hosts/reading.ts';
import { canonical } from './canonical.ts';

/** Everything that a verdict depends on besides the readings. */
export interface Circumstances {
  /** The day of the verdict, ISO. */
  readonly day: string;
  /** Version of the knowledge base. */
  readonly base: string;
  /** Version of the code that judges. */
  readonly engine: string;
  /** Id of the release that was asked for; absent for the machine as it is. */
  readonly release?: string | undefined;
  /** Each release of the base was asked for. */
  readonly everyRelease?: true | undefined;
  /** The planned edition that was named. */
  readonly edition?: string | undefined;
  /** Ids of the capabilities that were named. */
  readonly named?: readonly string[] | undefined;
}

/** A receipt taken apart. */
export interface Receipt extends Circumstances {
  /** The first digits of the hash over the readings and the circumstances. */
  readonly hash: string;
}

/** Hexadecimal digits of the hash that a receipt shows. */
const DIGITS = 12;
/** Stands for the release of a machine as it is. */
const AS_IT_IS = 'installed';
/** Stands for the release where each was asked for. */
const EVERY = 'every';

/**
 * The receipt of a verdict: `r1-2026-11-22-2026.11.0-0.1.0-ws2025-0123456789ab`. Whoever judges the same readings
 * on another machine gets the same one. What differs in it says what changed: all but the readings can be read in it,
 * and the hash holds these too.
 */
export function receiptOf(readings: Readings, circumstances: Circumstances): string {
  const { day, base, engine } = circumstances;
  const target = targetOf(circumstances);
  const content = canonical({ day, base, engine, target, readings: judgedParts(readings) });
  const hash = createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
  return `r1-${day}-${base}-${engine}-${target}-${hash}`;
}

/** `ws2025`, `ws2025_datacenter`, `installed+gpu-partitioning`, `every`: what was asked. */
const targetOf = ({
  everyRelease,
  release = everyRelease === true ? EVERY : AS_IT_IS,
  edition,
  named = [],
}: Circumstances): string => [edition === undefined ? release : `${release}_${edition}`, ...named].join('+');

const FORM =
  /^r1-(?<day>\d{4}-\d{2}-\d{2})-(?<base>\d{1,6}\.\d{1,6}\.\d{1,6})-(?<engine>\d{1,6}\.\d{1,6}\.\d{1,6})-(?<target>[a-z0-9.]{1,20}(?:_[a-z-]{1,20})?(?:\+[a-z0-9-]{1,40}){0,20})-(?<hash>[0-9a-f]{12})$/;

/** Takes a receipt apart; `undefined` for a text that is none. */
export function readReceipt(text: string): Receipt | undefined {
  const groups = FORM.exec(text.trim().toLowerCase())?.groups;
  if (groups === undefined) return undefined;
  const { day = '', base = '', engine = '', target = '', hash = '' } = groups;
  const [system = '', ...named] = target.split('+');
  const [release = '', edition] = system.split('_');
  const isNamed = release !== AS_IT_IS && release !== EVERY;
  return {
    day,
    base,
    engine,
    hash,
    release: isNamed ? release : undefined,
    ...(release === EVERY ? { everyRelease: true } : {}),
    edition,
    named,
  };
}

/** What of a reading a verdict can depend on: not the line, which moves with a blank one above it. */
const judgedParts = (readings: Readings): unknown =>
  Object.fromEntries(
    Object.entries<Reading<unknown>>(readings).map(([name, { value, basis, families }]) => [
      name,
      { value: withoutLines(value), basis, ...(families === undefined ? {} : { families }) },
    ]),
  );

/** Adapters carry the line that names them. */
function withoutLines(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLines);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'line'));
}
