import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Tally } from '../slack/tally.ts';
import { bounded } from './bounded.ts';

export interface Metrics {
  readonly tally: Tally;
  /** Everything that was counted, in the text form of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

export interface MetricsParts {
  readonly version: string;
  readonly knowledge: { readonly version: string; readonly checked: string };
  /** Messages that wait, and since when the oldest does, ISO. Rejects when the database does not answer; the gauges are left out then. */
  readonly backlog: () => Promise<{ readonly count: number; readonly since?: string }>;
  readonly now: () => number;
}

/** From 5 ms to 10 s; Slack waits for three seconds. */
const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10];
/** Slack's errors are about as many; what invents more is not Slack. */
const CODES_MAX = 100;
const METHODS_MAX = 40;
const SECOND_MS = 1000;

/** Counts for Prometheus. */
export function createMetrics(parts: MetricsParts): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  infoGauges(register, parts);
  const lookAtOutbox = outboxGauges(register, parts);
  return {
    tally: createTally(register),
    async text() {
      await lookAtOutbox();
      return register.metrics();
    },
    contentType: register.contentType,
  };
}

function createTally(register: Registry): Tally {
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]): Counter<L> =>
    new Counter({ name: `hyperv_${name}_total`, help, labelNames, registers: [register] });
  const duration = new Histogram({
    name: 'hyperv_request_duration_seconds',
    help: 'Deliveries of Slack, by where they came from and what was asked, from arrival to the last answer',
    labelNames: ['surface', 'verb'] as const,
    buckets: BUCKETS_S,
    registers: [register],
  });
  const verdicts = counter('verdicts', 'Scorecards by their verdict', 'verdict');
  const declined = counter('declined_questions', 'Questions that the knowledge base does not answer');
  const failures = counter('failures', 'Answers that are none: wrong usage, or a fault of ours', 'kind');
  const copies = counter('refused_copies', 'Deliveries that came again and were not handled again');
  const limited = counter('limited_requests', 'Requests that came too often', 'by');
  const errors = counter('slack_errors', 'Calls of Slack that failed', 'method', 'code');
  const early = counter('slack_rate_limited', 'Calls that Slack said came too early', 'method');
  const [method, code] = [bounded(METHODS_MAX), bounded(CODES_MAX)];
  return {
    handled: (surface, verb, seconds) => duration.observe({ surface, verb }, seconds),
    replied({ verdict, answer, failure }) {
      if (verdict !== undefined) verdicts.inc({ verdict });
      if (answer === 'declined') declined.inc();
      if (failure !== undefined) failures.inc({ kind: failure });
    },
    copyRefused: () => copies.inc(),
    limited: (by) => limited.inc({ by }),
    slackFailed: (name, reason) => errors.inc({ method: method(name), code: code(reason) }),
    slackLimited: (name) => early.inc({ method: method(name) }),
  };
}

function infoGauges(register: Registry, { version, knowledge }: MetricsParts): void {
  new Gauge({
    name: 'hyperv_info',
    help: 'Version of the bot, and of its knowledge base with the day it was checked',
    labelNames: ['version', 'knowledge', 'checked'],
    registers: [register],
  }).set({ version, knowledge: knowledge.version, checked: knowledge.checked }, 1);
}

/** Returns what brings the gauges up to date. */
function outboxGauges(register: Registry, { backlog, now }: MetricsParts): () => Promise<void> {
  const gauge = (name: string, help: string): Gauge =>
    new Gauge({ name: `hyperv_${name}`, help, registers: [register] });
  const up = gauge('database_up', '1 when the database answers');
  const depth = gauge('outbox_messages', 'Messages of checklists that do not show what is stored yet');
  const age = gauge(
    'outbox_oldest_seconds',
    'Time since the oldest change that is not shown yet; 0: all are',
  );
  return async () => {
    const found = await backlog().catch(() => undefined);
    up.set(found === undefined ? 0 : 1);
    if (found === undefined) {
      depth.remove();
      age.remove();
      return;
    }
    depth.set(found.count);
    const since = found.since === undefined ? now() : Date.parse(found.since);
    age.set(Math.max(0, (now() - since) / SECOND_MS));
  };
}
