import { describe, expect, it } from 'vitest';
import { knowledge } from '../base.ts';
import { type Asked, path, plan } from './question.ts';

interface Truth {
  readonly from: string;
  readonly to: string;
  readonly asked?: Asked;
  /** The path in short; for a plan without one, only its start. */
  readonly path: string;
  readonly verdict?: 'no' | 'unknown';
  /** The entry of the base, and with it the page, that the truth is read from. */
  readonly truth: readonly string[];
}

const CLUSTER: Asked = { cluster: true };
const FREE: Asked = { from: { product: 'hyper-v-server' }, to: { product: 'hyper-v-server' } };
const FROM_FREE: Asked = { from: { product: 'hyper-v-server' } };

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
  'Hyper-V Server 2012 to 2012 R2 in place': {
    from: 'ws2012',
    to: 'ws2012r2',
    asked: FREE,
    path: 'ws2012 in-place ws2012r2',
    truth: ['upgrade.hyper-v-server.in-place'],
  },
  'one Hyper-V Server 2012 R2 does not become Hyper-V Server 2016': {
    from: 'ws2012r2',
    to: 'ws2016',
    asked: FREE,
    path: 'ws2012r2',
    verdict: 'no',
    truth: ['upgrade.hyper-v-server.in-place'],
  },
  'a cluster of Hyper-V Server 2012 R2 rolls to Hyper-V Server 2016': {
    from: 'ws2012r2',
    to: 'ws2016',
    asked: { ...FREE, cluster: true },
    path: 'ws2012r2 cluster-rolling ws2016',
    truth: ['upgrade.hyper-v-server.cluster-rolling'],
  },
  'Hyper-V Server 2019 has no known way to Windows Server 2025': {
    from: 'ws2019',
    to: 'ws2025',
    asked: FROM_FREE,
    path: 'ws2019',
    verdict: 'unknown',
    truth: ['feature.hyper-v-server'],
  },
  'there is no Hyper-V Server 2022': {
    from: 'ws2019',
    to: 'ws2022',
    asked: FREE,
    path: 'ws2019',
    verdict: 'no',
    truth: ['feature.hyper-v-server'],
  },
  'Hyper-V Server 2008 R2 does not skip 2012': {
    from: 'ws2008r2',
    to: 'ws2012r2',
    asked: FREE,
    path: 'ws2008r2',
    verdict: 'unknown',
    truth: ['upgrade.hyper-v-server.in-place'],
  },
  'Hyper-V Server 2012 becomes Windows Server 2012 R2 by a new host': {
    from: 'ws2012',
    to: 'ws2012r2',
    asked: FROM_FREE,
    path: 'ws2012 side-by-side ws2012r2',
    truth: ['upgrade.ws2012.ws2012r2.side-by-side'],
  },
  'Standard to Datacenter on the way': {
    from: 'ws2016',
    to: 'ws2022',
    asked: { from: { edition: 'standard' }, to: { edition: 'datacenter' } },
    path: 'ws2016 in-place ws2022',
    truth: ['upgrade.in-place.standard-to-datacenter'],
  },
  'Datacenter to Standard is none': {
    from: 'ws2016',
    to: 'ws2022',
    asked: { from: { edition: 'datacenter' }, to: { edition: 'standard' } },
    path: 'ws2016',
    verdict: 'no',
    truth: ['upgrade.in-place.datacenter-to-standard'],
  },
  'Standard to Datacenter of the same release': {
    from: 'ws2022',
    to: 'ws2022',
    asked: { from: { edition: 'standard' }, to: { edition: 'datacenter' } },
    path: 'ws2022 edition ws2022',
    truth: ['upgrade.edition.standard-to-datacenter'],
  },
  'an evaluation copy is no end of an upgrade': {
    from: 'ws2019',
    to: 'ws2025',
    asked: { to: { evaluation: true } },
    path: 'ws2019',
    verdict: 'no',
    truth: ['upgrade.in-place.to-evaluation'],
  },
  'Server Core does not become Desktop Experience': {
    from: 'ws2019',
    to: 'ws2025',
    asked: { from: { option: 'core' }, to: { option: 'desktop' } },
    path: 'ws2019',
    verdict: 'no',
    truth: ['upgrade.in-place.installation-option'],
  },
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
