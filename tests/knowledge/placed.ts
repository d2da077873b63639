import type { PlacedBase } from '../../src/knowledge/placed.ts';
import { BaseEdition, Fact, Release, Source } from '../../src/knowledge/schema.ts';

const CITE = { source: 'page', where: 'the first table' };

/** A base of two releases, one source and one fact that every check passes; a test spoils one thing. */
export function smallBase(
  spoil: {
    fact?: Record<string, unknown>;
    facts?: Record<string, unknown>[];
    source?: Record<string, unknown>;
    release?: Record<string, unknown>;
  } = {},
): PlacedBase {
  const fact = { ...FACT, ...spoil.fact };
  const facts = spoil.facts?.map((one) => ({ ...FACT, ...one })) ?? [fact];
  return {
    edition: BaseEdition.parse({
      version: '2026.11.0',
      checked: '2026-11-22',
      releases: ['ws2016', 'ws2019'],
    }),
    sources: [{ entry: Source.parse({ ...SOURCE, ...spoil.source }), place: 'knowledge/sources.yml:1:3' }],
    releases: [
      {
        entry: Release.parse({ ...RELEASE, id: 'ws2016', name: 'Windows Server 2016' }),
        place: 'knowledge/releases.yml:1:3',
      },
      {
        entry: Release.parse({ ...RELEASE, id: 'ws2019', name: 'Windows Server 2019', ...spoil.release }),
        place: 'knowledge/releases.yml:9:3',
      },
    ],
    ...EMPTY_SHELVES,
    facts: facts.map((entry, index) => ({
      entry: Fact.parse(entry),
      place: `knowledge/facts/x.yml:${index + 1}:3`,
    })),
  };
}

const EMPTY_SHELVES = {
  topics: [],
  glossary: [],
  errors: [],
  practices: [],
  processors: [],
  upgrades: [],
  checklists: [],
  words: [],
  outside: [],
};

const SOURCE = {
  id: 'page',
  title: 'A page',
  publisher: 'Somebody',
  url: 'https://example.com/page',
  checked: '2026-11-01',
};

const RELEASE = {
  kind: 'server',
  aliases: [],
  released: '2016-10-15',
  versions: [
    {
      name: 'RTM',
      build: 14393,
      released: '2016-10-15',
      support: [{ mainstream: '2022-01-11', extended: '2027-01-12', cites: [CITE] }],
    },
  ],
  editions: [{ id: 'standard', hostsHyperV: true, cites: [CITE] }],
  cites: [CITE],
};

const FACT = {
  id: 'host.thing.maximum',
  statement: 'The most things a host can have.',
  subject: 'host',
  unit: 'count',
  values: [{ releases: ['ws2016', 'ws2019'], value: 240, cites: [CITE] }],
};
