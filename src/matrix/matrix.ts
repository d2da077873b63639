import type { HostSpec } from '../hosts/host-spec.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import { assess, type Finding, type Verdict, verdictOf } from '../rules/assess.ts';
import { isDeciding, type Severity, type Status } from '../rules/outcome.ts';
import { type SupportEnd, supportEnd } from '../rules/support-end.ts';

/** A rule that comes out otherwise than for the release before. */
export interface Turn {
  readonly rule: string;
  readonly title: string;
  readonly from: Status;
  readonly to: Status;
  readonly severity: Severity;
  /** What the rule says for the later release, as a sentence. */
  readonly because: string;
}

/** What one machine comes to for one release, as hardware: whatever is installed on it. */
export interface MatrixRow {
  readonly release: Release;
  readonly verdict: Verdict;
  /** Titles of the rules that decide the verdict; empty for `ready`. */
  readonly deciding: readonly string[];
  /** Against the release before it of the same kind; empty for the first one. */
  readonly turns: readonly Turn[];
  /** Until when the release gets updates: hardware that is ready for it may be of no use with it. */
  readonly support: SupportEnd | undefined;
}

/** Judges one machine for every release of the base: the servers from the oldest on, then the clients. */
export function matrixOf(spec: HostSpec, today: string, knowledge: Knowledge): readonly MatrixRow[] {
  return (['server', 'client'] as const).flatMap((kind) => rowsOf(kind, spec, today, knowledge));
}

function rowsOf(
  kind: Release['kind'],
  spec: HostSpec,
  today: string,
  knowledge: Knowledge,
): readonly MatrixRow[] {
  const judged = knowledge.releases
    .filter((release) => release.kind === kind)
    .toSorted((a, b) => a.released.localeCompare(b.released))
    .map((release) => ({ release, findings: assess(spec, { release, asked: true, today, knowledge }) }));
  return judged.map(({ release, findings }, index) => {
    const before = judged[index - 1]?.findings;
    const verdict = verdictOf(findings);
    return {
      release,
      verdict,
      deciding: findings.filter((finding) => decides(finding, verdict)).map(({ title }) => title),
      turns: before === undefined ? [] : turnsBetween(before, findings),
      support: supportEnd(release, today),
    };
  });
}

/** What keeps a verdict from being ready: what is unmet, or where nothing is, what is unknown. */
function decides({ status, severity }: Finding, verdict: Verdict): boolean {
  if (verdict === 'ready' || !isDeciding(severity)) return false;
  return status === (verdict === 'cannot-tell' ? 'unknown' : 'unmet');
}

function turnsBetween(before: readonly Finding[], after: readonly Finding[]): readonly Turn[] {
  const earlier = new Map(before.map(({ rule, status }) => [rule, status]));
  return after.flatMap(({ rule, title, status: to, severity, because }) => {
    const from = earlier.get(rule);
    return from === undefined || from === to ? [] : [{ rule, title, from, to, severity, because }];
  });
}
