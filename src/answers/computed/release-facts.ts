import { editionName } from '../../knowledge/edition-name.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Release } from '../../knowledge/schema.ts';
import { enumerate, sentence } from '../entries/sentence.ts';
import type { Entry } from '../entry.ts';
import type { Question } from '../question.ts';

/** Answers about a release itself that stand in the list of releases: its day, its build, its editions. */
export const releaseFacts = (knowledge: Knowledge): readonly Entry[] => [
  entryOf(knowledge, {
    id: 'computed.release-date',
    title: 'When a release came out',
    phrases: [
      'release date',
      'when was it released',
      'when did it come out',
      'what year is it from',
      'released when',
      'general availability date',
      'ga',
      'ga date',
      'came out when',
      'when did it launch',
      'release day of hyper-v',
      'how old is it',
    ],
    say: ({ id, name, released }) => {
      const role = knowledge.valueOf('release.hyper-v.released', id)?.value;
      const later = role === undefined ? '' : `; the finished Hyper-V role came on ${role}`;
      return `${name}: released on ${released}${later}`;
    },
  }),
  entryOf(knowledge, {
    id: 'computed.build',
    title: 'Build number of a release',
    phrases: ['build number', 'what build is it', 'os build version number', 'kernel build', 'which build'],
    say: ({ name, versions }) =>
      versions.length === 1
        ? `${name}: build ${versions[0]?.build ?? ''}`
        : `${name}: ${versions.map((version) => `build ${version.build} (${version.name})`).join(', ')}`,
  }),
  entryOf(knowledge, {
    id: 'computed.editions',
    title: 'Editions that can run Hyper-V',
    phrases: [
      'which editions can run hyper-v',
      'editions with the hyper-v role',
      'which edition do i need',
      'does home edition have hyper-v',
      'editions that host virtual machines',
      'which sku includes hyper-v',
      'does the pro edition include it',
    ],
    // Editions of a release and nothing else: what tells them apart here is whether they have Hyper-V.
    claims: ({ editions, tokens, qualifiers, releases }) =>
      editions.length > 1 &&
      releases.some(({ kind }) => kind === 'client') &&
      tokens.every((token) => qualifiers.has(token) || token === 'differ' || token === '=hyper v'),
    say: ({ name, editions }) => {
      const named = (hosts: boolean): string =>
        enumerate(
          editions.filter(({ hostsHyperV }) => hostsHyperV === hosts).map(({ id }) => editionName(id)),
        );
      const without = named(false);
      return `${name}: Hyper-V is in ${named(true)}${without === '' ? '' : `; it is not in ${without}`}`;
    },
  }),
];

interface About {
  readonly id: string;
  readonly title: string;
  readonly phrases: readonly string[];
  readonly say: (release: Release) => string;
  readonly claims?: (question: Question) => boolean;
}

const entryOf = (knowledge: Knowledge, { id, title, phrases, say, claims }: About): Entry => ({
  id,
  title,
  phrases,
  body: '',
  ...(claims === undefined ? {} : { claims }),
  answer: ({ releases }: Question) => {
    const asked = releases.length > 0 ? releases : [knowledge.newestServer];
    return {
      answered: true,
      lead: asked.map((release) => sentence(say(release))).join(' '),
      more: releases.length > 0 ? [] : ['Name another release for its own, or see /hyperv releases.'],
      doubts: [],
      releases: asked.map((release) => release.id),
      cites: asked
        .flatMap(({ cites, editions }) => [
          ...cites,
          ...(id.endsWith('editions') ? editions.flatMap((edition) => edition.cites) : []),
        ])
        .map((cite) => knowledge.cite(cite)),
    };
  },
});
