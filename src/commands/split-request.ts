import type { Capability } from '../capabilities/capability.ts';
import { splitCapabilities } from '../capabilities/split-capabilities.ts';
import { UserError } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findRelease } from '../knowledge/release.ts';
import type { Edition, Release } from '../knowledge/schema.ts';

/** What stands before the paste: the release, its edition, and what the host is to be good for. */
export interface Request {
  readonly asked: Release | undefined;
  readonly plannedEdition: Edition | undefined;
  readonly named: readonly Capability[];
  /** The question is about each release of the base. */
  readonly everyRelease?: true;
  readonly paste: string;
}

/** Takes `for RELEASE` or `every release`, and `with CAPABILITY, …`, from the front of the text. Throws `UserError` for what does not exist. */
export function splitRequest(text: string, knowledge: Knowledge): Request {
  const every = EVERY_RELEASE.exec(text);
  const target: Target =
    every === null
      ? splitTarget(text, knowledge)
      : { asked: undefined, plannedEdition: undefined, rest: text.slice(every[0].length) };
  const { asked, plannedEdition, rest } = target;
  const { named, unknown, rest: paste } = splitCapabilities(rest);
  if (unknown !== undefined) throw unknownCapability(unknown.name, unknown.known);
  return {
    asked,
    plannedEdition,
    named,
    ...(every === null ? {} : { everyRelease: true as const }),
    paste: withoutCommandLine(paste),
  };
}

const EVERY_RELEASE =
  /^[ \t]*(?:for[ \t]+)?(?:(?:every|each|all)[ \t]+releases?|for[ \t]+(?:all|every))(?=[\s:,]|$)[ \t]*[:,]?/i;

type Target = Pick<Request, 'asked' | 'plannedEdition'> & { readonly rest: string };

/** Longest name of a release in words: `Microsoft Windows Server 2008 R2`. */
const RELEASE_WORDS_MAX = 5;

/** Takes `for RELEASE` from the front of the text. Throws `UserError` for a release that does not exist. */
function splitTarget(typed: string, knowledge: Knowledge): Target {
  // A paste may begin with the command that somebody typed above it.
  const text = typed.replace(/^\s*(?:\/?hyperv[ \t]+)?check[ \t]+(?=for[ \t])/i, '');
  const lead = /^[ \t]*for[ \t]+([^\n]*)/i.exec(text);
  if (lead === null) return { asked: undefined, plannedEdition: undefined, rest: text };
  const line = lead[1] ?? '';
  const words = [...line.matchAll(/[^\s:,]+/g)].slice(0, RELEASE_WORDS_MAX);
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    const named = last === undefined ? '' : line.slice(0, last.index + last[0].length);
    const release = findRelease(knowledge, named);
    if (release !== undefined) {
      const behind = text.slice(lead[0].length - line.length + named.length);
      return { asked: release, ...splitEdition(behind, release) };
    }
  }
  throw unknownRelease(words[0]?.[0] ?? '', knowledge);
}

/** An edition right behind the release is the planned one, whatever edition is installed now. */
function splitEdition(
  behind: string,
  release: Release,
): { plannedEdition: Edition | undefined; rest: string } {
  const [words = '', name = ''] = /^[ \t]+(standard|datacenter)\b(?:[ \t]+edition\b)?/i.exec(behind) ?? [];
  const edition = release.editions.find(({ id }) => id === name.toLowerCase())?.id;
  const rest = edition === undefined ? behind : behind.slice(words.length);
  return { plannedEdition: edition, rest: rest.replace(/^[ \t]*[:,]?/, '') };
}

/** A paste that starts below the command counts its lines from its own first one; beside it, the blank between is none of it. */
export const withoutCommandLine = (text: string): string => text.replace(/^[ \t]*\r?\n|^ (?=\S)/, '');

/** The mistake of naming a release that the base does not have. */
export function unknownRelease(name: string, knowledge: Knowledge): UserError {
  const known = knowledge.releases
    .map((release) => release.name.replace(/^Windows (?:Server )?(?=\d)/, ''))
    .join(', ');
  return new UserError(`"${name}" is not a release with Hyper-V in the knowledge base.`, `Known: ${known}.`);
}

const unknownCapability = (name: string, known: readonly string[]): UserError =>
  new UserError(
    `"${name.slice(0, 40)}" is not a capability that the bot knows.`,
    `Known: ${known.join(', ')}.`,
  );
