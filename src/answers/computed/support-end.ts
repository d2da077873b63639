import { editionName } from '../../knowledge/edition-name.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Edition, Release } from '../../knowledge/schema.ts';
import { sentence } from '../entries/sentence.ts';
import type { Draft, Entry } from '../entry.ts';
import { freeProductName } from '../free-product.ts';
import type { Question } from '../question.ts';

type Version = Release['versions'][number];
type Support = Version['support'][number];

/** When Microsoft's support of a release ends, from the dates of the releases. */
export const supportEnd = (knowledge: Knowledge): Entry => ({
  id: 'computed.support-end',
  title: 'When the support of a release ends',
  phrases: [
    'end of support',
    'when does support end',
    'end of mainstream support',
    'end of extended support',
    'mainstream support end date',
    'extended support end date',
    'is it still supported by microsoft',
    'end of support both phases mainstream and extended',
    'security updates until when',
    'how long is it supported',
    'extended security updates end',
    'esu until when',
    'lifecycle dates',
    'mainstream already over',
    'is mainstream support over',
    'final patch date',
    'last security update',
    'how long will it be patched',
    'how long does it still get updates',
    'is it still getting updates',
    'extended support over since when',
    'which one dies first',
    'when does it die',
    'is it still patched',
    'go out of extended support',
    'end of extended',
    'end of mainstream',
    'mainstream stop',
    'extended phase over',
    'drop out of mainstream support',
    'how many years of support are left',
    'support dates of hyper-v server',
  ],
  body: 'lifecycle dates phases patches fixed policy',
  answer: (question) => sayEnd(question, knowledge),
});

function sayEnd(question: Question, knowledge: Knowledge): Draft {
  const named = question.releases.length > 0;
  const asked = named ? question.releases : [knowledge.newestServer];
  const parts = asked.map((release) => ofRelease(release, question));
  return {
    answered: true,
    lead: parts.map(({ lead }) => lead).join(' '),
    more: [
      ...parts.flatMap(({ more }) => more),
      ...(named ? [] : ['Name another release for its dates, or see /hyperv releases.']),
    ],
    doubts: [],
    releases: asked.map(({ id }) => id),
    cites: parts.flatMap(({ support }) =>
      support.flatMap(({ cites }) => cites.map((cite) => knowledge.cite(cite))),
    ),
  };
}

interface Part {
  readonly lead: string;
  readonly more: readonly string[];
  readonly support: readonly Support[];
}

function ofRelease(release: Release, { text, today, scope }: Question): Part {
  const version = versionOf(release, text);
  const support = version.support.toSorted((a, b) => Number(isSpecial(a)) - Number(isSpecial(b)));
  const wanted = support.filter(
    ({ editions }) =>
      scope.edition === undefined || editions === undefined || editions.includes(scope.edition),
  );
  const [first, ...others] = wanted.length === 0 ? support : wanted;
  const several = release.versions.length > 1 && release.kind === 'client';
  const isFree = wanted.length > 0 && wanted.every(({ editions }) => editions?.includes('hyper-v-server'));
  const name = several
    ? `${release.name}, version ${version.name}`
    : isFree
      ? freeProductName(release)
      : release.name;
  return {
    lead:
      first === undefined
        ? ''
        : sentence(`${name}${editionsText(first, wanted.length)}: ${datesText(first, today)}`),
    more: [
      ...others.map((other) => sentence(`${name}${editionsText(other, 2)}: ${datesText(other, today)}`)),
      ...(several ? ['Each version has dates of its own; a version can be named.'] : []),
    ],
    support: wanted.length === 0 ? support : wanted,
  };
}

/** The version that the text names, such as 23H2; the newest otherwise. */
function versionOf({ versions }: Release, text: string): Version {
  const named = versions.findLast(({ name }) =>
    new RegExp(`\\b${name.replace(/[^\w.]/g, '.')}\\b`, 'i').test(text),
  );
  // A late update of an old release has no phase of its own to begin with.
  const newest =
    versions.findLast(({ support }) => support.some(({ mainstream }) => mainstream !== undefined)) ??
    versions.at(-1);
  if (newest === undefined) throw new Error('A release has one version at least');
  return named ?? newest;
}

/** Editions that nobody means who names none. */
const SPECIAL: readonly Edition[] = [
  'hyper-v-server',
  'itanium',
  'web',
  'home',
  'storage',
  'enterprise-ltsc',
];
const isSpecial = ({ editions }: Support): boolean =>
  editions !== undefined && editions.every((edition) => SPECIAL.includes(edition));

const editionsText = ({ editions }: Support, of: number): string =>
  editions === undefined || of < 2 ? '' : ` (${editions.map(editionName).join(', ')})`;

function datesText({ mainstream, extended, paid }: Support, today: string): string {
  const phase = (name: string, day: string | undefined): readonly string[] =>
    day === undefined ? [] : [`${name} ${day < today ? 'ended' : 'ends'} on ${day}`];
  const paidFor =
    paid === undefined
      ? []
      : [`paid Extended Security Updates (ESU) ${paid < today ? 'ended' : 'end'} on ${paid}`];
  const both = mainstream !== undefined && extended !== undefined;
  return [
    ...phase(
      both || extended === undefined
        ? extended === undefined
          ? 'support'
          : 'mainstream support'
        : 'mainstream support',
      mainstream,
    ),
    ...phase('extended support', extended),
    ...paidFor,
  ].join(', ');
}
