import type { HostSpec, ReadingName, Readings } from '../hosts/host-spec.ts';
import { withheldBy } from '../hosts/withheld.ts';
import type { ResolvedCite } from '../knowledge/knowledge.ts';
import { type Backing, resolveCites } from './backing.ts';
import { howToTell } from './how-to-tell.ts';
import { rules } from './index.ts';
import type { Judged } from './judged.ts';
import { isDeciding, type Outcome, SEVERITIES, type Severity, type Status } from './outcome.ts';
import type { Rule } from './rule.ts';

/** What one rule says about one machine. */
export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly because: string;
  readonly fix?: string | undefined;
  /** Line of the paste that was judged; absent when nothing in the paste was. */
  readonly line?: number | undefined;
  readonly columns?: readonly [number, number] | undefined;
  /** `true`: the judged reading was inferred, not stated. */
  readonly inferred?: true | undefined;
  /** `true`: an earlier message said what was judged, so there is no line to show. */
  readonly earlier?: true | undefined;
  readonly missing: readonly ReadingName[];
  readonly cites: readonly ResolvedCite[];
  /** What the figures behind it must not be read without. */
  readonly note?: string | undefined;
  /** Said with every figure on which sources differ. */
  readonly disputed?: string | undefined;
}

/** The verdict on a machine, in the order in which it is decided. */
export type Verdict = 'not-ready' | 'needs-action' | 'cannot-tell' | 'ready';

/**
 * Judges a machine by every rule, or by these, worst finding first. Same machine, release, base and day: same findings.
 */
export function assess(
  spec: HostSpec,
  judged: Omit<Judged, 'readings'>,
  by: readonly Rule[] = rules,
): readonly Finding[] {
  const context: Judged = {
    ...judged,
    readings: spec.readings,
    withheld: withheldBy(spec.contradictions),
  };
  return by
    .map((rule) => findingOf(rule, context, spec))
    .map((finding) => ({ finding, place: rank(finding) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ finding }) => finding);
}

/** Decides the verdict: blockers first, then switches on this machine, then what is not known. */
export function verdictOf(findings: readonly Pick<Finding, 'status' | 'severity'>[]): Verdict {
  const has = (status: Status, severity: Severity): boolean =>
    findings.some((finding) => finding.status === status && finding.severity === severity);
  if (has('unmet', 'blocker')) return 'not-ready';
  if (has('unmet', 'action')) return 'needs-action';
  return has('unknown', 'blocker') || has('unknown', 'action') ? 'cannot-tell' : 'ready';
}

function findingOf(rule: Rule, context: Judged, spec: HostSpec): Finding {
  const { outcome, backing } = rule.judge(context);
  const { status, because, missing = [] } = outcome;
  const fix = outcome.fix ?? (missing.length > 0 ? howToTell(missing, spec) : undefined);
  // Notes and disputes belong to figures that were reckoned with.
  const reckoned = status === 'met' || status === 'unmet';
  const reading = judgedReading(rule, outcome, context);
  const place = reading?.earlier === true ? undefined : reading;
  return {
    rule: rule.id,
    title: rule.title,
    status,
    severity: status === 'unknown' ? rule.whenUnknown : rule.severity,
    because: withoutMarkup(because),
    fix: fix === undefined ? undefined : withoutMarkup(fix),
    line: place?.line,
    columns: place?.columns,
    inferred: reading?.basis === 'inferred' ? true : undefined,
    earlier: reading?.earlier,
    missing,
    cites: citesOf(backing, outcome, context),
    note: reckoned ? backing.note : undefined,
    disputed: reckoned ? backing.disputed : undefined,
  };
}

/** Names from a paste stand in these sentences; without its brackets no surface takes one for a mention or a link. */
const withoutMarkup = (text: string): string =>
  text.includes('<') || text.includes('>') ? text.replace(/[<>]/g, '') : text;

function citesOf({ cites }: Backing, outcome: Outcome, { knowledge }: Judged): readonly ResolvedCite[] {
  if (outcome.cites === undefined) return cites;
  const seen = new Set(cites.map(({ source, where }) => `${source} ${where}`));
  const further = resolveCites(outcome.cites, knowledge).filter(
    ({ source, where }) => !seen.has(`${source} ${where}`),
  );
  return [...cites, ...further];
}

/** The reading that a finding is about: what does not apply has none, and what is not known only where the rule says so. */
function judgedReading(rule: Rule, outcome: Outcome, { readings }: Judged): Readings[ReadingName] {
  if (outcome.status === 'not-applicable') return undefined;
  const judged = outcome.status === 'unknown' ? [] : rule.readings;
  const name = outcome.from ?? judged.find((candidate) => readings[candidate] !== undefined);
  return name === undefined ? undefined : readings[name];
}

/** Worst first: what decides the verdict before what does not, and there unmet before unknown. */
const ORDER: readonly ((finding: Finding) => boolean)[] = [
  ({ status, severity }) => status === 'unmet' && isDeciding(severity),
  ({ status, severity }) => status === 'unknown' && isDeciding(severity),
  ({ status }) => status === 'unmet',
  ({ status }) => status === 'unknown',
  ({ status }) => status === 'met',
  ({ status }) => status === 'not-applicable',
];

/** How bad a finding is, the worst 0: the group that it is in, and there its severity. */
export function rank(finding: Finding): number {
  return ORDER.findIndex((fits) => fits(finding)) * SEVERITIES.length + SEVERITIES.indexOf(finding.severity);
}
