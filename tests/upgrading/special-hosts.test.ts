import { describe, expect, it } from 'vitest';
import { type Asked, plan, taskIds } from './question.ts';
import { has, text } from './tasks.ts';

const CLUSTER: Asked = { cluster: true };

describe('a backup (upgrade.backup)', () => {
  it.each([
    ['ws2019', 'ws2022', {}],
    ['ws2019', 'ws2022', CLUSTER],
    ['ws2008r2', 'ws2012', {}],
  ] as const)('comes first before %s to %s', (from, to, asked) => {
    expect(taskIds(plan(from, to, asked), 0, 'before')[0]).toBe('backup');
  });

  it('says where the pages of a release do not speak of one', () => {
    expect(text('ws2008r2', 'ws2012', 0, 'before', 'backup')).toContain('do not speak of a backup');
    expect(text('ws2008r2', 'ws2012r2', 0, 'before', 'backup')).toContain('Microsoft recommends a backup');
  });

  it('is no part of a new host: the old one stays as it is', () => {
    expect(has('ws2012', 'ws2012r2', 0, 'before', 'backup', CLUSTER)).toBe(false);
  });
});

describe('a service pack', () => {
  it.each([
    ['ws2008', 'ws2012', 'Service Pack 2'],
    ['ws2008r2', 'ws2012', 'Service Pack 1'],
    ['ws2008r2', 'ws2012r2', 'Service Pack 1'],
  ])('%s to %s starts from %s', (from, to, name) => {
    expect(text(from, to, 0, 'before', 'service-pack')).toContain(name);
  });

  it('is not asked for where it was said, and only where a page asks for it', () => {
    expect(has('ws2008', 'ws2012', 0, 'before', 'service-pack', { from: { servicePack: 2 } })).toBe(false);
    expect(has('ws2008', 'ws2012', 0, 'before', 'service-pack', { from: { servicePack: 1 } })).toBe(true);
    expect(has('ws2008', 'ws2008r2', 0, 'before', 'service-pack')).toBe(false);
    expect(has('ws2012', 'ws2012r2', 0, 'before', 'service-pack')).toBe(false);
  });
});

describe('Storage Spaces Direct', () => {
  const OWN_DRIVES: Asked = { cluster: true, storageSpacesDirect: true };

  it('updates the pool after the functional level, at every step', () => {
    const found = plan('ws2016', 'ws2025', OWN_DRIVES);
    expect([0, 1, 2].map((step) => taskIds(found, step, 'after').slice(0, 2))).toEqual(
      Array.from({ length: 3 }, () => ['raise-functional-level', 'update-storage-pool']),
    );
    expect(text('ws2016', 'ws2019', 0, 'after', 'update-storage-pool', OWN_DRIVES)).toContain(
      'Update-StoragePool',
    );
    expect(text('ws2019', 'ws2022', 0, 'after', 'update-storage-pool', OWN_DRIVES)).toContain(
      'No page that the base holds says it of Windows Server 2022',
    );
  });

  it('takes a node out of the pool before', () => {
    expect(has('ws2016', 'ws2019', 0, 'before', 'storage-maintenance', OWN_DRIVES)).toBe(true);
  });

  it('is no matter of a cluster with another storage', () => {
    expect(has('ws2016', 'ws2019', 0, 'after', 'update-storage-pool', CLUSTER)).toBe(false);
    expect(has('ws2016', 'ws2019', 0, 'before', 'storage-maintenance', CLUSTER)).toBe(false);
  });
});

describe('editions', () => {
  const ESSENTIALS: Asked = { from: { edition: 'essentials' } };

  it('turns Essentials into the full version once, where its own way ends', () => {
    const steps = [0, 1].map((step) =>
      has('ws2012r2', 'ws2019', step, 'before', 'essentials-to-full', ESSENTIALS),
    );
    expect(steps).toEqual([false, true]);
    expect(has('ws2016', 'ws2025', 0, 'before', 'essentials-to-full', ESSENTIALS)).toBe(true);
  });

  it('chooses the Azure Edition in the last setup', () => {
    const asked: Asked = { to: { edition: 'azure-edition' } };
    expect(text('ws2019', 'ws2025', 0, 'before', 'edition-change', asked)).toContain('Azure Edition');
  });

  it('converts nothing where nodes are installed anew', () => {
    const asked: Asked = { cluster: true, from: { evaluation: true } };
    expect(text('ws2019', 'ws2022', 0, 'before', 'evaluation', asked)).toContain('from licensed media');
    const wanted: Asked = { cluster: true, to: { evaluation: true } };
    expect(has('ws2019', 'ws2022', 0, 'after', 'evaluation-end', wanted)).toBe(true);
  });
});
