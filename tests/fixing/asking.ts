import type { Asking } from '../../src/fixing/verdict-fix.ts';
import type { Readings } from '../../src/hosts/host-spec.ts';
import { assess, type Finding, verdictOf } from '../../src/rules/assess.ts';
import { isOtherThanInstalled, judgedRelease } from '../../src/rules/judged-release.ts';
import { knowledge } from '../base.ts';
import { releaseOf, specOf, TODAY } from '../rules/judging.ts';

/** Asks for a release, or for the machine as it is. */
export const askingFor = (release?: string): Asking => ({
  asked: release === undefined ? undefined : releaseOf(release),
  today: TODAY,
  knowledge,
});

/** What the engine itself says of readings, apart from the search. */
export function judged(readings: Readings, asking: Asking): readonly Finding[] {
  return assess(specOf(readings), {
    release: judgedRelease(readings, asking.asked, knowledge),
    asked: isOtherThanInstalled(asking.asked, readings),
    today: asking.today,
    knowledge,
  });
}

/** Whether nothing that decides stands against these readings. */
export const isClear = (readings: Readings, asking: Asking): boolean =>
  ['ready', 'cannot-tell'].includes(verdictOf(judged(readings, asking)));
