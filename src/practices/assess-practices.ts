import type { HostSpec } from '../hosts/host-spec.ts';
import type { BestPractice } from '../knowledge/entries.ts';
import type { ResolvedCite } from '../knowledge/knowledge.ts';
import { resolveCites } from '../rules/backing.ts';
import type { Judged } from '../rules/judged.ts';
import type { Status } from '../rules/outcome.ts';
import type { Practice } from './define-practice.ts';
import { practices } from './index.ts';
import { NOT_DECIDABLE } from './not-decidable.ts';
import { type Item, notApplicable, type PracticeOutcome } from './practice-outcome.ts';
import { scopeOf } from './release-scope.ts';

/** What one practice says about one host. */
export interface PracticeFinding {
  readonly id: string;
  /** Number in Microsoft's list for Windows Server 2012; `null` where the list has none. */
  readonly number: number | null;
  readonly title: string;
  readonly status: Status;
  /** As Microsoft gives it; `null` where only the name of the rule is known. */
  readonly severity: BestPractice['severity'] | null;
  readonly because: string;
  readonly items: readonly Item[];
  /** What comes of it; `null` unless it is unmet. */
  readonly impact: string | null;
  /** What to do; `null` unless it is unmet. */
  readonly resolution: string | null;
  /** What has changed since Microsoft wrote the rule; `null` when nothing has. */
  readonly note: string | null;
  readonly cites: readonly ResolvedCite[];
}

/** A practice that no pasted text decides. */
export interface NotDecidable {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly why: string;
}

export interface PracticeReport {
  readonly findings: readonly PracticeFinding[];
  readonly notDecidable: readonly NotDecidable[];
  /** Rows of tables that could not be read: what they show was judged by no practice. */
  readonly unreadLines: readonly number[];
}

/** Judges what exists on a host by every practice; `undefined` when the paste shows nothing of a setup. */
export function assessPractices(
  { readings, setup }: Pick<HostSpec, 'readings' | 'setup'>,
  judged: Omit<Judged, 'readings'>,
): PracticeReport | undefined {
  if (setup === undefined) return undefined;
  const entries = judged.knowledge.all('practices');
  const conditions = new Map(practices.map((practice) => [practice.id as string, practice]));
  const findings = entries.flatMap((entry) => {
    const condition = conditions.get(entry.id);
    return condition === undefined ? [] : [findingOf(entry, condition, { ...judged, readings }, setup)];
  });
  return {
    findings: findings.toSorted((a, b) => rankOf(a) - rankOf(b)),
    notDecidable: entries.filter(({ id }) => !conditions.has(id)).map(toNotDecidable),
    unreadLines: setup.unreadLines ?? [],
  };
}

function findingOf(
  entry: BestPractice,
  { check }: Practice,
  judged: Judged,
  setup: NonNullable<HostSpec['setup']>,
): PracticeFinding {
  const scope = scopeOf(entry, judged.release, judged.knowledge);
  const outcome: PracticeOutcome =
    scope === 'outside'
      ? notApplicable(`Microsoft's pages have this rule for other releases than ${judged.release.name}.`)
      : check({ ...judged, setup, practice: entry });
  const isUnmet = outcome.status === 'unmet';
  const { releaseAware } = entry;
  const aware = typeof releaseAware === 'string' ? releaseAware : releaseAware?.note;
  const between =
    scope === 'between'
      ? `Microsoft's pages name releases before and after ${judged.release.name}, not this one.`
      : undefined;
  const notes = isUnmet ? [aware, between].filter((note) => note !== undefined) : [];
  return {
    id: entry.id,
    number: entry.number ?? null,
    title: entry.title,
    status: outcome.status,
    severity: entry.severity ?? null,
    because: withoutMarkup(becauseOf(entry, outcome)),
    items: outcome.items.map((item) => ({ ...item, name: withoutMarkup(item.name) })),
    impact: isUnmet ? (entry.impact ?? null) : null,
    resolution: isUnmet ? (entry.resolution ?? null) : null,
    note: notes.length === 0 ? null : notes.join(' '),
    cites: [
      ...resolveCites(
        [...entry.cites, ...(isUnmet && typeof releaseAware === 'object' ? releaseAware.cites : [])],
        judged.knowledge,
      ),
      ...(outcome.cites ?? []),
    ],
  };
}

/** What is not known says what to paste. */
const becauseOf = ({ needs }: BestPractice, { status, because }: PracticeOutcome): string =>
  status === 'unknown' && needs !== undefined ? `${because} It takes ${needs.replace(/\.$/, '')}.` : because;

/** Names from a paste stand in these sentences; without its brackets no surface takes one for a mention or a link. */
const withoutMarkup = (text: string): string => text.replace(/[<>]/g, '');

const STATUS_ORDER: readonly Status[] = ['unmet', 'unknown', 'met', 'not-applicable'];
const SEVERITY_ORDER = ['error', 'warning', 'information', null] as const;

const rankOf = ({ status, severity }: PracticeFinding): number =>
  STATUS_ORDER.indexOf(status) * SEVERITY_ORDER.length + SEVERITY_ORDER.indexOf(severity ?? null);

function toNotDecidable({ id, number, title, needs }: BestPractice): NotDecidable {
  const why = NOT_DECIDABLE[id] ?? `No pasted text tells it. It takes ${needs ?? 'a look at the host'}`;
  return { id, number: number ?? null, title, why: why.endsWith('.') ? why : `${why}.` };
}
