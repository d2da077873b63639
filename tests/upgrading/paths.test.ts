import { describe, expect, it } from 'vitest';
import { knowledge } from '../base.ts';
import { EDITION_TRUTHS } from './edition-truths.ts';
import { path, plan } from './question.ts';
import { CLUSTER, type Truth } from './truth.ts';

const TRUTHS: Readonly<Record<string, Truth>> = {
  'a cluster of 2012 R2 goes through every release': {
    from: 'ws2012r2',
    to: 'ws2025',
    asked: CLUSTER,
    path: 'ws2012r2 cluster-rolling ws2016 cluster-rolling ws2019 cluster-rolling ws2022 cluster-rolling ws2025',
    truth: ['upgrade.ws2012r2.ws2016.cluster-rolling', 'upgrade.ws2022.ws2025.cluster-rolling'],
  },
  'a cluster of 2019 does not skip 2022': {
    from: 'ws2019',
    to: 'ws2025',
    asked: CLUSTER,
    path: 'ws2019 cluster-rolling ws2022 cluster-rolling ws2025',
    truth: ['upgrade.ws2019.ws2025.cluster-rolling'],
  },
  'a cluster of 2016 does not skip 2019': {
    from: 'ws2016',
    to: 'ws2022',
    asked: CLUSTER,
    path: 'ws2016 cluster-rolling ws2019 cluster-rolling ws2022',
    truth: ['upgrade.ws2016.ws2022.cluster-rolling'],
  },
  'a cluster of 2012 R2 does not skip 2016': {
    from: 'ws2012r2',
    to: 'ws2019',
    asked: CLUSTER,
    path: 'ws2012r2 cluster-rolling ws2016 cluster-rolling ws2019',
    truth: ['upgrade.ws2012r2.ws2019.cluster-rolling'],
  },
  'a rolling upgrade wins over a new cluster': {
    from: 'ws2012r2',
    to: 'ws2016',
    asked: CLUSTER,
    path: 'ws2012r2 cluster-rolling ws2016',
    truth: ['upgrade.ws2012r2.ws2016.cluster-rolling', 'upgrade.ws2012r2.ws2016.side-by-side'],
  },
  'a cluster of 2012 is copied, as its nodes cannot be mixed': {
    from: 'ws2012',
    to: 'ws2012r2',
    asked: CLUSTER,
    path: 'ws2012 side-by-side ws2012r2',
    truth: ['upgrade.ws2012.ws2012r2.cluster-rolling', 'upgrade.ws2012.ws2012r2.side-by-side'],
  },
  'a cluster of 2008 R2 is copied, as its nodes cannot be mixed': {
    from: 'ws2008r2',
    to: 'ws2012',
    asked: CLUSTER,
    path: 'ws2008r2 side-by-side ws2012',
    truth: ['upgrade.ws2008r2.ws2012.cluster-rolling', 'upgrade.ws2008r2.ws2012.side-by-side'],
  },
  'a cluster of 2012 is copied once and then rolls': {
    from: 'ws2012',
    to: 'ws2019',
    asked: CLUSTER,
    path: 'ws2012 side-by-side ws2012r2 cluster-rolling ws2016 cluster-rolling ws2019',
    truth: ['upgrade.ws2012.ws2012r2.side-by-side', 'upgrade.ws2016.ws2019.cluster-rolling'],
  },
  'one host goes from 2019 to 2025 at once': {
    from: 'ws2019',
    to: 'ws2025',
    path: 'ws2019 in-place ws2025',
    truth: ['upgrade.ws2019.ws2025.in-place'],
  },
  'one host goes from 2016 to 2025 at once': {
    from: 'ws2016',
    to: 'ws2025',
    path: 'ws2016 in-place ws2025',
    truth: ['upgrade.ws2016.ws2025.in-place'],
  },
  'one host goes from 2016 to 2022 at once': {
    from: 'ws2016',
    to: 'ws2022',
    path: 'ws2016 in-place ws2022',
    truth: ['upgrade.ws2016.ws2022.in-place'],
  },
  'one host goes from 2022 to 2025': {
    from: 'ws2022',
    to: 'ws2025',
    path: 'ws2022 in-place ws2025',
    truth: ['upgrade.ws2022.ws2025.in-place'],
  },
  '2012 R2 to 2022 needs a stop': {
    from: 'ws2012r2',
    to: 'ws2022',
    path: 'ws2012r2 in-place ws2019 in-place ws2022',
    truth: ['upgrade.ws2012r2.ws2022.in-place'],
  },
  '2012 R2 to 2025 stops where the virtual machines can be raised': {
    from: 'ws2012r2',
    to: 'ws2025',
    path: 'ws2012r2 in-place ws2019 in-place ws2025',
    truth: ['upgrade.ws2012r2.ws2025.in-place'],
  },
  '2012 R2 to 2019 at once': {
    from: 'ws2012r2',
    to: 'ws2019',
    path: 'ws2012r2 in-place ws2019',
    truth: ['upgrade.ws2012r2.ws2019.in-place'],
  },
  'a Hyper-V host of 2012 goes through 2012 R2 to 2016': {
    from: 'ws2012',
    to: 'ws2016',
    path: 'ws2012 in-place ws2012r2 in-place ws2016',
    truth: ['upgrade.ws2012.ws2016.in-place'],
  },
  '2012 to 2019 through 2012 R2': {
    from: 'ws2012',
    to: 'ws2019',
    path: 'ws2012 in-place ws2012r2 in-place ws2019',
    truth: ['upgrade.ws2012.ws2019.in-place'],
  },
  '2008 R2 to 2016 through 2012 R2': {
    from: 'ws2008r2',
    to: 'ws2016',
    path: 'ws2008r2 in-place ws2012r2 in-place ws2016',
    truth: ['upgrade.ws2008r2.ws2016.in-place'],
  },
  '2008 R2 to 2022': {
    from: 'ws2008r2',
    to: 'ws2022',
    path: 'ws2008r2 in-place ws2012r2 in-place ws2019 in-place ws2022',
    truth: ['upgrade.ws2008r2.ws2022.in-place'],
  },
  '2008 to 2012 R2 needs a stop': {
    from: 'ws2008',
    to: 'ws2012r2',
    path: 'ws2008 in-place ws2012 in-place ws2012r2',
    truth: ['upgrade.ws2008.ws2012r2.in-place'],
  },
  '2008 to 2025': {
    from: 'ws2008',
    to: 'ws2025',
    path: 'ws2008 in-place ws2012 in-place ws2012r2 in-place ws2019 in-place ws2025',
    truth: ['upgrade.ws2008.ws2025.in-place'],
  },
  ...EDITION_TRUTHS,
  'an upgrade never leads back': {
    from: 'ws2022',
    to: 'ws2019',
    path: 'ws2022',
    verdict: 'no',
    truth: [],
  },
  'of a client and a server the base holds no page': {
    from: 'win10',
    to: 'ws2019',
    path: 'win10',
    verdict: 'unknown',
    truth: [],
  },
  'of two clients the base holds no page': {
    from: 'win10',
    to: 'win11',
    path: 'win10',
    verdict: 'unknown',
    truth: [],
  },
};

describe('cited truths', () => {
  it.each(Object.entries(TRUTHS))('%s', (_name, { from, to, asked, verdict = 'yes', ...expected }) => {
    const found = plan(from, to, asked);
    expect([path(found), found.verdict]).toEqual([expected.path, verdict]);
  });

  it('each rests on an entry of the base that has a page', () => {
    const upgrades = new Map(knowledge.all('upgrades').map(({ id, cites }) => [id, cites.length]));
    const unknown = Object.values(TRUTHS)
      .flatMap(({ truth }) => truth)
      .filter((id) => (upgrades.get(id) ?? knowledge.fact(id)?.values.length ?? 0) === 0);
    expect(unknown).toEqual([]);
  });
});
