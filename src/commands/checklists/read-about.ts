import { UserError } from '../../errors.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { findRelease } from '../../knowledge/release.ts';
import type { Release } from '../../knowledge/schema.ts';
import { findTarget } from './templates.ts';

/** What a list is to be about. */
export interface About {
  readonly host: string | undefined;
  readonly release: Release | undefined;
}

const FORM = 'Write /hyperv checklist post NAME [for HOST] [RELEASE]; /hyperv releases lists the releases.';

/** A word that can only be meant as a release, so that a mistyped one does not become part of a name. */
const RELEASE_LIKE = /^(?:ws)?(?:19|20)\d\d(?:r2)?$/i;

/**
 * Reads `for HOST RELEASE`, `RELEASE for HOST`, or one of the two. A name may have blanks: the longest end that is a
 * release is the release. Throws `UserError`, with the form, for what is neither.
 */
export function readAbout(text: string, knowledge: Knowledge): About {
  const [, before = text, behind] = /^(.*?)(?:^|\s)for(?:\s+(.*))?$/is.exec(text.trim()) ?? [];
  const release = findTarget(before, knowledge, FORM);
  if (behind === undefined) {
    if (before !== text) throw new UserError('No host is named behind "for".', FORM);
    return { host: undefined, release };
  }
  return release === undefined ? readHost(behind.trim().split(/\s+/), knowledge) : { host: behind, release };
}

function readHost(words: readonly string[], knowledge: Knowledge): About {
  const starts = words.map((_, index) => index);
  const found = starts.flatMap((start) => {
    const release = findRelease(knowledge, words.slice(start).join(' '));
    return release === undefined ? [] : [{ start, release }];
  })[0];
  if (found === undefined) {
    const last = words.at(-1) ?? '';
    if (RELEASE_LIKE.test(last)) findTarget(last, knowledge, FORM);
    return { host: words.join(' '), release: undefined };
  }
  return { host: words.slice(0, found.start).join(' '), release: found.release };
}
