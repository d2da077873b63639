import { findMentions } from '../answers/release-mentions.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';

/** More lines, or longer ones, are the output of a tool with a remark beside it. */
const LINES_MAX = 4;
const LINE_MAX = 300;

/** Words that ask for a release or plan it, before its name. */
const BEFORE =
  /\b(?:run|install|put|deploy|use|try|get|set ?up|go(?:ing)?|plan(?:s|ned|ning)?|want|need|ok|okay|good|enough|ready|fit|suitable|will|would|does|is|can|hyper-v)(?: (?:up|to|for|on|in|with|the|a|an|new|run|install|put|have|be|go|microsoft|windows|server|hyper-v|role|of))*\W*$/i;
/** The same behind it. */
const BEHIND =
  /^\W*(?:(?:standard|std|datacenter|dc|core|hyper-v|server|pro|enterprise|role|host)\W+)*(?:work|run|go|be|ok|okay|possible|supported|support|hyper-v)\b/i;
/** A release that is left, or that runs inside. */
const OTHER = /\b(?:from|was|old|guests?|vms?)\W*$/i;
const GUESTS = /^\W*(?:vms?|guests?|virtual machines?|clients?|cals?)\b/i;

/**
 * The release that somebody asks about in a line of their own, where the paste does not say what is installed: `can I run
 * server 2019 on …`. `undefined`: none is asked about, or several are.
 */
export function wantedRelease({ readings, lines }: HostSpec, knowledge: Knowledge): Release | undefined {
  const written = lines.filter((line) => line.trim() !== '');
  if (readings.osRelease !== undefined || written.length > LINES_MAX) return undefined;
  if (written.some(({ length }) => length > LINE_MAX)) return undefined;
  const [only, ...others] = written.flatMap((line) => namedIn(line, knowledge));
  return only?.isWanted === true && others.length === 0 ? only.release : undefined;
}

interface Named {
  readonly release: Release;
  readonly isWanted: boolean;
}

function namedIn(line: string, knowledge: Knowledge): readonly Named[] {
  const { releases, marked } = findMentions(line, knowledge);
  return releases.flatMap((release) => {
    const name = `<${release.id}>`;
    const at = marked.indexOf(name);
    const [before, behind] = [marked.slice(0, at), marked.slice(at + name.length)];
    if (OTHER.test(before) || GUESTS.test(behind)) return [];
    return [{ release, isWanted: BEFORE.test(before) || BEHIND.test(behind) }];
  });
}
