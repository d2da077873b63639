import type { Upgrade } from '../../knowledge/entries.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Release } from '../../knowledge/schema.ts';
import { findPath } from '../../upgrading/find-path.ts';
import type { Way } from '../../upgrading/move.ts';
import type { JudgedWay } from '../../upgrading/usable-ways.ts';
import { namesInOne } from '../entries/release-runs.ts';
import { sentence } from '../entries/sentence.ts';
import type { Draft, Entry } from '../entry.ts';
import { isTurned } from '../from-to.ts';
import type { Question } from '../question.ts';
import { sayFreeUpgrade } from './free-upgrade.ts';

const WAYS: Readonly<Record<Way, string>> = {
  'in-place': 'in-place upgrade',
  'cluster-rolling': 'cluster rolling upgrade',
  'side-by-side': 'move to a new host',
};

const UPGRADE = /\b(?:up-?grad\w*|in[- ]?place|rolling|setup over|jump|skip)\b/;
/** Holds for the stems of an earlier question too. */
const ROLLING = /\b(?:roll|rolling|cluster\w*|node|nodes|mixed)\b/;

/** Whether one release can be upgraded to another, and over which ones. */
export const upgradeWay = (knowledge: Knowledge): Entry => ({
  id: 'computed.upgrade-way',
  title: 'Upgrades between releases',
  phrases: [
    'can it be upgraded in place',
    'upgrade path',
    'supported in-place upgrade',
    'rolling upgrade between releases',
    'skip a release in an upgrade',
    'which releases can be upgraded to it',
    'direct upgrade supported',
  ],
  body: 'in place cluster rolling upgrade path skip release',
  fromTo: true,
  claims: ({ marked, releases }) =>
    UPGRADE.test(marked) && releases.filter(isServer).length === 2 && !/\bguest|version \d/.test(marked),
  answer: (question) => sayWay(question, knowledge),
});

const isServer = ({ kind }: Release): boolean => kind === 'server';

function sayWay(question: Question, knowledge: Knowledge): Draft | undefined {
  const way: Way = ROLLING.test([question.marked, ...question.earlier].join(' '))
    ? 'cluster-rolling'
    : 'in-place';
  const servers = question.releases.filter(isServer);
  const [first, second] = servers;
  if (first === undefined) return undefined;
  if (second === undefined) return sayAllWays(first, way, question, knowledge);
  const [from, to] = isTurned(question.marked) ? [second, first] : [first, second];
  return sayOne(from, to, way, question, knowledge);
}

function sayOne(
  from: Release,
  to: Release,
  way: Way,
  question: Question,
  knowledge: Knowledge,
): Draft | undefined {
  if (from.released >= to.released) {
    return draft(
      `No: there is no way back from ${from.name} to ${to.name}; an upgrade goes to a newer release only.`,
      [],
      [from, to],
      ways(knowledge, way).filter((step) => step.from === to.id && step.to === from.id),
      knowledge,
    );
  }
  if (question.freeProduct)
    return sayFreeUpgrade(from, to, way === 'cluster-rolling', question.text, knowledge);
  const path = findPath(
    {
      from: { release: from, product: 'windows-server' },
      to: { release: to, product: 'windows-server' },
      cluster: way === 'cluster-rolling',
    },
    knowledge,
  );
  const direct = ways(knowledge, way).find((step) => step.from === from.id && step.to === to.id);
  if (path === undefined && direct === undefined) return undefined;
  const isDirect = direct?.state === 'supported';
  const lead = isDirect
    ? `Yes: the ${WAYS[way]} from ${from.name} to ${to.name} is supported; it can be upgraded in one step.`
    : `No: the ${WAYS[way]} from ${from.name} to ${to.name} is not supported in one step.`;
  const note = direct?.note === undefined ? [] : [direct.note];
  return draft(
    lead,
    [
      ...note,
      ...(path === undefined || (isDirect && path.length === 1) ? [] : [pathText(path, from, to, way)]),
    ],
    [from, to],
    [...(direct === undefined ? [] : [direct]), ...(path ?? []).map(({ entry }) => entry)],
    knowledge,
  );
}

/** The way that `/hyperv upgrade` finds, which looks at the virtual machines of the host too. */
function pathText(path: readonly JudgedWay[], from: Release, to: Release, way: Way): string {
  const steps = path.map((step) => `${step.to.name} (${WAYS[step.entry.way]})`);
  const [old, wanted] = [from, to].map(({ name }) => name.replace('Windows Server ', ''));
  const command = `/hyperv upgrade ${old ?? ''}${way === 'cluster-rolling' ? ' cluster' : ''} to ${wanted ?? ''}`;
  return `The way of a host with its virtual machines: ${steps.join(', then ')}. ${command} shows what each step needs.`;
}

/** What leads to a release, or from it where the question says so. */
function sayAllWays(
  release: Release,
  way: Way,
  { marked }: Question,
  knowledge: Knowledge,
): Draft | undefined {
  if (!UPGRADE.test(marked)) return undefined;
  const outward =
    /\bfrom <[\w.]+>|<[\w.]+>.*\b(?:be )?upgraded?\b.*\bto\b|^(?:can |what can )?<|\bupgrade (?:a |my |our |the )?<[\w.]+>(?! from)/.test(
      marked,
    ) && !/\bto <[\w.]+>/.test(marked);
  const steps = ways(knowledge, way).filter(
    (step) => step.state === 'supported' && (outward ? step.from : step.to) === release.id,
  );
  if (steps.length === 0) return undefined;
  const others = knowledge.releases.filter(({ id }) =>
    steps.some((step) => (outward ? step.to : step.from) === id),
  );
  const lead = outward
    ? `${release.name} can be upgraded (${WAYS[way]}) to ${namesInOne(others)}.`
    : `The ${WAYS[way]} to ${release.name} is supported from ${namesInOne(others)}.`;
  return draft(
    lead,
    steps.flatMap(({ note }) => note ?? []),
    [release],
    steps,
    knowledge,
  );
}

const ways = (knowledge: Knowledge, way: Way): readonly Upgrade[] =>
  knowledge.all('upgrades').filter((upgrade) => upgrade.way === way);

const draft = (
  lead: string,
  more: readonly string[],
  releases: readonly Release[],
  steps: readonly Upgrade[],
  knowledge: Knowledge,
): Draft => ({
  answered: true,
  lead: sentence(lead),
  more,
  doubts: [],
  releases: releases.map(({ id }) => id),
  cites: steps.flatMap(({ cites }) => cites.map((cite) => knowledge.cite(cite))),
});
