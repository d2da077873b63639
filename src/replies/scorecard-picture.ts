import type { HostSpec } from '../hosts/host-spec.ts';
import { drawScorecard, type ScoreRow } from '../pictures/draw-scorecard.ts';
import type { Finding } from '../rules/assess.ts';
import { rules } from '../rules/index.ts';
import { findingMark } from './finding-mark.ts';
import type { Reply } from './reply.ts';
import { readingWords } from './what-was-read.ts';

/** What a scorecard is painted from: no line of the paste, since a surface keeps it for a while. */
interface Painted {
  readonly headline: string;
  readonly basis: string;
  readonly findings: readonly Finding[];
  readonly readings: HostSpec['readings'];
}

/** The scorecard to look at: one row for each rule that applies, with what was found. */
export function scorecardPicture(painted: Painted): NonNullable<Reply['picture']> {
  return { unasked: false, draw: () => drawScorecard(cardOf(painted)) };
}

function cardOf({ headline, basis, findings, readings }: Painted): Parameters<typeof drawScorecard>[0] {
  const applying = findings.filter(({ status }) => status !== 'not-applicable');
  const left = findings.length - applying.length;
  const others = left === 0 ? '' : ` ${left} ${left === 1 ? 'rule does' : 'rules do'} not apply.`;
  return {
    headline,
    basis: `${basis}${others}`,
    rows: applying.map((finding) => ({
      mark: findingMark(finding),
      kind: kindOf(finding),
      title: finding.title,
      found: foundText(finding, readings),
      because: finding.because,
    })),
  };
}

function kindOf({ status, severity }: Finding): ScoreRow['kind'] {
  if (status === 'met') return 'met';
  if (status === 'unknown') return 'unknown';
  if (severity === 'info') return 'plain';
  return severity === 'warning' ? 'warning' : 'unmet';
}

/** The release is in the headline, and no figure of a machine. */
const NOT_FOUND: readonly string[] = ['osRelease', 'osBuild'];

/** The first of the rule's readings that is there: those it cannot do without stand first. */
function foundText({ rule: id, status, missing }: Finding, readings: HostSpec['readings']): string {
  if (status === 'unknown') return missing.length > 0 ? 'not in the paste' : '';
  const names = rules.find((rule) => rule.id === id)?.readings ?? [];
  for (const name of names.filter((one) => !NOT_FOUND.includes(one))) {
    const reading = readings[name];
    if (reading !== undefined) return readingWords(name, reading.value);
  }
  return '';
}
