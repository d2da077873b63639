import type { DraftBuilder } from '../draft-builder.ts';
import type { Nic } from '../host-spec.ts';
import { type PasteLine, stated } from '../reading.ts';
import type { AdapterWords } from './adapters.ts';

interface Mention extends AdapterWords {
  readonly line: PasteLine;
}

/** Gathers adapters from several places and tells new ones from those that were named before. */
export class AdapterTally {
  readonly #mentions: Mention[] = [];

  add(words: readonly AdapterWords[], line: PasteLine): void {
    this.#mentions.push(...words.map((word) => ({ ...word, line })));
  }

  /** Hands over the adapters, after those that a list names one by one, which a mere number only counts again. */
  putInto(builder: DraftBuilder, listed: readonly Nic[] = []): void {
    const all = this.#mentions.filter((mention) => !this.#isRepeated(mention));
    const wired = all.filter(({ wireless }) => !wireless);
    const specific = wired.filter((mention) => mention.specific);
    const numbers = listed.length > 0 ? [] : wired.filter((mention) => !mention.specific);
    const mentioned = [...describe(specific, numbers), ...all.filter(({ wireless }) => wireless)];
    const [first] = mentioned;
    const nics = [...listed, ...mentioned.map(toNic)].toSorted((a, b) => a.line - b.line);
    if (first !== undefined) builder.put('nics', stated(nics, first.line, first.name));
  }

  /** Words about a team that only repeat what was said outside of it. */
  #isRepeated(mention: Mention): boolean {
    if (!mention.inTeam) return false;
    return this.#mentions.some(
      (other) =>
        other !== mention &&
        !other.inTeam &&
        !other.wireless &&
        (mention.speedGbps === undefined ||
          other.speedGbps === undefined ||
          other.speedGbps === mention.speedGbps),
    );
  }
}

/** `4 NICs, Intel I350`: a number that stands alone counts the one kind that was named without a number. */
function describe(specific: readonly Mention[], numbers: readonly Mention[]): readonly Mention[] {
  const [number] = numbers;
  if (number === undefined) return specific;
  const [only] = specific;
  if (only === undefined) return [number];
  return specific.length === 1 && only.count === undefined && number.count !== undefined
    ? [{ ...only, count: number.count }]
    : specific;
}

const toNic = ({ name, wireless, count, speedGbps, line }: Mention): Nic => ({
  name,
  wireless,
  ...(speedGbps === undefined ? {} : { speedGbps }),
  ...(count === undefined ? {} : { count }),
  line: line.number,
});
