import { describe, expect, it } from 'vitest';
import { upgradeFactIds } from '../../src/upgrading/fact-ids.ts';
import { preparations } from '../../src/upgrading/preparations/index.ts';
import { knowledge } from '../base.ts';
import { type Asked, plan, taskIds } from './question.ts';
import { has, text } from './tasks.ts';

const CLUSTER: Asked = { cluster: true };

describe('a NIC team under a virtual switch (network.team.lbfo-switch)', () => {
  it.each([
    ['ws2019', 'ws2022', true],
    ['ws2016', 'ws2025', true],
    ['ws2016', 'ws2019', false],
    ['ws2022', 'ws2025', false],
    ['ws2008', 'ws2012', false],
  ])('goes before %s to %s: %s', (from, to, expected) => {
    expect(has(from, to, 0, 'before', 'lbfo-under-switch')).toBe(expected);
  });

  it('goes in a cluster before the step that refuses it, and before no other', () => {
    const steps = [0, 1, 2, 3].map((step) =>
      has('ws2012r2', 'ws2025', step, 'before', 'lbfo-under-switch', CLUSTER),
    );
    expect(steps).toEqual([false, false, true, false]);
  });
});

describe('configuration versions (vm.configuration-version.*)', () => {
  it.each([
    ['ws2016', 'ws2022', '8.0'],
    ['ws2019', 'ws2025', '8.0'],
  ])('%s to %s raises those below %s before', (from, to, version) => {
    expect(text(from, to, 0, 'before', 'raise-configuration-versions')).toContain(
      `below configuration version ${version}`,
    );
  });

  it.each([
    ['ws2016', 'ws2019'],
    ['ws2022', 'ws2025'],
    ['ws2008r2', 'ws2012r2'],
  ])('%s to %s has none to raise, or none that is known', (from, to) => {
    expect(has(from, to, 0, 'before', 'raise-configuration-versions')).toBe(false);
  });

  it('are raised on the release that the host stops at, when it comes from 2012 R2', () => {
    const found = plan('ws2012r2', 'ws2025').steps.map((_step, index) =>
      taskIds(plan('ws2012r2', 'ws2025'), index, 'before').includes('raise-configuration-versions'),
    );
    expect(found).toEqual([false, true]);
  });

  it('cannot be raised over a checkpoint with saved state', () => {
    expect(text('ws2019', 'ws2025', 0, 'before', 'raise-configuration-versions')).toContain(
      'no checkpoints with saved state',
    );
  });

  it('are raised by 2012 R2 itself, without a way back', () => {
    expect(text('ws2012', 'ws2012r2', 0, 'irreversible', 'raised-at-once')).toContain('cannot go back');
    expect(has('ws2012', 'ws2012r2', 0, 'irreversible', 'configuration-version')).toBe(false);
  });

  it('say why 2012 R2 does not go straight to 2025', () => {
    const [straight] = plan('ws2012r2', 'ws2025').alternatives;
    expect(straight?.because).toContain('gives configuration version 5.0 at most');
    expect(straight?.because).toContain('runs 8.0 and later');
  });

  it('can be raised afterwards, which is marked as final', () => {
    expect(text('ws2022', 'ws2025', 0, 'after', 'new-configuration-versions')).toContain('12.0');
    expect(has('ws2022', 'ws2025', 0, 'irreversible', 'configuration-version')).toBe(true);
  });
});

describe('the processor (host.processor.*)', () => {
  it.each([
    ['ws2012r2', 'ws2016', 'SLAT'],
    ['ws2022', 'ws2025', 'SSE4.2'],
    ['ws2022', 'ws2025', 'POPCNT'],
  ])('%s to %s asks for %s', (from, to, name) => {
    expect(text(from, to, 0, 'before', 'processor')).toContain(name);
  });

  it('is not asked about again where both releases require the same', () => {
    expect(has('ws2016', 'ws2019', 0, 'before', 'processor')).toBe(false);
    expect(text('ws2022', 'ws2025', 0, 'before', 'processor')).not.toContain('SLAT');
  });
});

describe('what the new release no longer has', () => {
  it('names RemoteFX vGPU before 2019, and not after', () => {
    expect(text('ws2016', 'ws2019', 0, 'before', 'lost-feature')).toContain('RemoteFX vGPU');
    expect(text('ws2019', 'ws2022', 0, 'before', 'lost-feature')).not.toContain('RemoteFX');
  });

  it('names the guests that 2016 no longer lists', () => {
    expect(text('ws2012r2', 'ws2016', 0, 'before', 'lost-guests')).toContain('Windows Server 2003');
    expect(has('ws2016', 'ws2019', 0, 'before', 'lost-guests')).toBe(false);
  });

  it('names the defaults that 2025 changes, once', () => {
    expect(text('ws2022', 'ws2025', 0, 'before', 'changed-default')).toMatch(
      /Credential Guard[^]*SMB signing/,
    );
    expect(has('ws2019', 'ws2022', 0, 'before', 'changed-default')).toBe(false);
  });
});

describe('an upgrade in place', () => {
  it('needs virtual machines that are shut down', () => {
    expect(has('ws2019', 'ws2022', 0, 'before', 'shut-down')).toBe(true);
    expect(has('ws2019', 'ws2022', 0, 'before', 'shut-down', CLUSTER)).toBe(false);
  });

  it('does not carry saved states from 2008 R2 to 2012', () => {
    expect(text('ws2008r2', 'ws2012', 0, 'before', 'shut-down')).toContain('Saved states do not carry over');
  });

  it('turns NIC teams off before and on again after', () => {
    const found = plan('ws2019', 'ws2022');
    expect(taskIds(found, 0, 'before')).toContain('nic-teaming-off');
    expect(taskIds(found, 0, 'after')).toContain('nic-teaming-on');
    expect(has('ws2008r2', 'ws2012', 0, 'before', 'nic-teaming-off')).toBe(false);
  });

  it('starts from a licensed copy: asked for once, and firmly where it was said', () => {
    expect(text('ws2016', 'ws2022', 0, 'before', 'evaluation')).toMatch(/^If it is an evaluation copy/);
    expect(text('ws2016', 'ws2022', 0, 'before', 'evaluation', { from: { evaluation: true } })).toMatch(
      /^Turn the evaluation copy into a licensed edition/,
    );
    expect(has('ws2012r2', 'ws2022', 1, 'before', 'evaluation')).toBe(false);
  });

  it('does not claim that an evaluation copy of 2012 R2 can be converted', () => {
    const said = text('ws2012r2', 'ws2019', 0, 'before', 'evaluation', { from: { evaluation: true } });
    expect(said).toContain('stands on no page that the base holds');
  });

  it('chooses Datacenter in the last setup', () => {
    const asked: Asked = { from: { edition: 'standard' }, to: { edition: 'datacenter' } };
    const steps = [0, 1].map((step) => has('ws2012r2', 'ws2022', step, 'before', 'edition-change', asked));
    expect(steps).toEqual([false, true]);
  });
});

describe('a rolling upgrade', () => {
  it('ends with the functional level, which is final', () => {
    expect(text('ws2019', 'ws2022', 0, 'after', 'raise-functional-level', CLUSTER)).toContain(
      'Update-ClusterFunctionalLevel',
    );
    expect(text('ws2019', 'ws2022', 0, 'irreversible', 'functional-level', CLUSTER)).toContain('no way back');
  });

  it('is no part of an upgrade in place', () => {
    expect(has('ws2019', 'ws2022', 0, 'irreversible', 'functional-level')).toBe(false);
    expect(has('ws2019', 'ws2022', 0, 'before', 'quiet-cluster')).toBe(false);
  });

  it('pauses Cluster-Aware Updating and backups', () => {
    expect(text('ws2019', 'ws2022', 0, 'before', 'quiet-cluster', CLUSTER)).toContain(
      'Cluster-Aware Updating',
    );
  });
});

describe('the host and its guests', () => {
  it('says firmly what to do with a domain controller that was named', () => {
    const named = text('ws2016', 'ws2019', 0, 'before', 'domain-controller', {
      from: { domainController: true },
    });
    expect(named).toMatch(/^Move the domain controller/);
    expect(text('ws2016', 'ws2019', 0, 'before', 'domain-controller')).toMatch(
      /^If the host is a domain controller/,
    );
  });

  it('brings integration services from the host up to 2012 R2, and from Windows Update when coming to 2016', () => {
    expect(text('ws2008r2', 'ws2012r2', 0, 'after', 'integration-services')).toContain('vmguest.iso');
    expect(text('ws2012r2', 'ws2016', 0, 'after', 'integration-services')).toContain('Windows Update');
    expect(has('ws2019', 'ws2022', 0, 'after', 'integration-services')).toBe(false);
  });
});

describe('the list of preparations', () => {
  it('has each id once', () => {
    const ids = preparations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names facts that exist', () => {
    expect(upgradeFactIds.filter((id) => knowledge.fact(id) === undefined)).toEqual([]);
  });

  it('has none that no upgrade ever needs', () => {
    const asked: readonly Asked[] = [
      {},
      CLUSTER,
      { from: { edition: 'standard' }, to: { edition: 'datacenter' } },
      { from: { edition: 'essentials' } },
      { cluster: true, storageSpacesDirect: true, to: { evaluation: true } },
    ];
    const servers = knowledge.releases.filter(({ kind }) => kind === 'server').map(({ id }) => id);
    const used = new Set(
      asked.flatMap((one) =>
        servers.flatMap((from) =>
          servers.flatMap((to) =>
            plan(from, to, one).steps.flatMap(({ before, after, irreversible }) =>
              [...before, ...after, ...irreversible].map(({ id }) => id),
            ),
          ),
        ),
      ),
    );
    expect(preparations.filter(({ id }) => !used.has(id))).toEqual([]);
  });
});
