import type { Upgrade } from '../../knowledge/entries.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Release } from '../../knowledge/schema.ts';
import { namesInOne } from '../entries/release-runs.ts';
import { sentence } from '../entries/sentence.ts';
import type { Draft, Entry } from '../entry.ts';
import type { Question } from '../question.ts';

type Way = Upgrade['way'];
const WAYS: Readonly<Record<Way, string>> = {
  'in-place': 'in-place upgrade',
  'cluster-rolling': 'cluster rolling upgrade',
  'side-by-side': 'move to a new host',
};

const UPGRADE = /\b(?:up-?grad\w*|in-?place|rolling|setup over|jump|skip)\b/;
const ROLLING = /\b(?:rolling|cluster\w*|node|nodes|mixed)\b/;

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
  claims: ({ marked, releases }) =>
    UPGRADE.test(marked) && releases.filter(isServer).length === 2 && !/\bguest|version \d/.test(marked),
  answer: (question) => sayWay(question, knowledge),
});

const isServer = ({ kind }: Release): boolean => kind === 'server';

function sayWay(question: Question, knowledge: Knowledge): Draft | undefined {
  const way: Way = ROLLING.test(question.marked) ? 'cluster-rolling' : 'in-place';
  const servers = question.releases.filter(isServer);
  const [first, second] = servers;
  if (first === undefined) return undefined;
  if (second === undefined) return sayAllWays(first, way, question, knowledge);
  const [from, to] = turned(question.marked) ? [second, first] : [first, second];
  return sayOne(from, to, way, knowledge);
}

/** `to 2022 from 2016` names the target first. */
const turned = (marked: string): boolean =>
  /\bto <[\w.]+>.*\bfrom\b.*</.test(marked) && !/\bfrom\b.*<.*\bto <[\w.]+>/.test(marked);

function sayOne(from: Release, to: Release, way: Way, knowledge: Knowledge): Draft | undefined {
  if (from.released >= to.released) {
    return draft(
      `No: there is no way back from ${from.name} to ${to.name}; an upgrade goes to a newer release only.`,
      [],
      [from, to],
      ways(knowledge, way).filter((step) => step.from === to.id && step.to === from.id),
      knowledge,
    );
  }
  const direct = ways(knowledge, way).find((step) => step.from === from.id && step.to === to.id);
  if (direct?.state === 'supported') {
    const lead = `Yes: the ${WAYS[way]} from ${from.name} to ${to.name} is supported; it can be upgraded in one step.`;
    return draft(lead, direct.note === undefined ? [] : [direct.note], [from, to], [direct], knowledge);
  }
  const path = shortest(from.id, to.id, ways(knowledge, way));
  if (path === undefined && direct === undefined) return undefined;
  const over = (path ?? []).flatMap((step) => knowledge.release(step.to) ?? []);
  const detour =
    path === undefined
      ? []
      : [`The way goes over ${namesInOne([from, ...over])}, one ${WAYS[way]} after the other.`];
  const lead = `No: the ${WAYS[way]} from ${from.name} to ${to.name} is not supported in one step; it cannot skip that far.`;
  return draft(
    lead,
    [...detour, ...(direct?.note === undefined ? [] : [direct.note]), seeAll(from, to, way)],
    [from, to],
    [...(direct === undefined ? [] : [direct]), ...(path ?? [])],
    knowledge,
  );
}

const seeAll = (from: Release, to: Release, way: Way): string =>
  `All steps: /hyperv upgrade ${from.name.replace('Windows Server ', '')}${way === 'cluster-rolling' ? ' cluster' : ''} to ${to.name.replace('Windows Server ', '')}.`;

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

/** The fewest supported steps from one release to another. */
function shortest(from: string, to: string, all: readonly Upgrade[]): readonly Upgrade[] | undefined {
  let paths: readonly (readonly Upgrade[])[] = [[]];
  const seen = new Set([from]);
  while (paths.length > 0) {
    const longer = paths.flatMap((path) =>
      all
        .filter(
          (step) =>
            step.state === 'supported' && step.from === (path.at(-1)?.to ?? from) && !seen.has(step.to),
        )
        .map((step) => [...path, step]),
    );
    const found = longer.find((path) => path.at(-1)?.to === to);
    if (found !== undefined) return found;
    for (const path of longer) seen.add(path.at(-1)?.to ?? '');
    paths = longer;
  }
  return undefined;
}

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
