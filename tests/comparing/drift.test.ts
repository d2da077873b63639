import { expect, test } from 'vitest';
import { ask, driftOf, type Report, systeminfo } from './asking.ts';

/** Two reports of one host, one right below the other. */
const later = (changed: Report, before: Report = {}): string =>
  `${systeminfo(before)}\n${systeminfo({ ...before, ...changed })}`;

test('nothing changed', async () => {
  const drift = await driftOf(later({}));

  expect(drift).toMatchObject({ changes: [], moved: [], verdict: { before: 'ready', after: 'ready' } });
});

/** What changed, the reading, its values, the rules that moved, and the verdict after; it was ready before. */
const CASES: readonly (readonly [
  name: string,
  changed: Report,
  reading: string,
  values: readonly [unknown, unknown],
  moved: readonly string[],
  after: string,
])[] = [
  ['a module of memory is gone', { memory: '196,166 MB' }, 'memoryGiB', [255.57, 191.57], [], 'ready'],
  [
    'almost no memory is left',
    { memory: '1,024 MB' },
    'memoryGiB',
    [255.57, 1],
    ['host.memory.minimum'],
    'ready',
  ],
  [
    'virtualization was switched off',
    { firmware: 'No' },
    'virtualizationEnabledInFirmware',
    [true, false],
    ['host.virtualization-firmware'],
    'needs-action',
  ],
  [
    'it left the domain',
    { configuration: 'Standalone Server', domain: 'WORKGROUP' },
    'domainRole',
    ['member', 'standalone'],
    ['role.domain-membership'],
    'ready',
  ],
  [
    'it became a domain controller',
    { configuration: 'Primary Domain Controller' },
    'domainRole',
    ['member', 'domain-controller'],
    ['role.domain-controller', 'role.domain-membership'],
    'ready',
  ],
  [
    'another edition',
    { os: 'Microsoft Windows Server 2022 Datacenter' },
    'edition',
    ['standard', 'datacenter'],
    [],
    'ready',
  ],
  [
    'an evaluation edition',
    { os: 'Microsoft Windows Server 2022 Standard Evaluation' },
    'evaluation',
    [false, true],
    ['host.evaluation'],
    'ready',
  ],
  [
    'another processor',
    { cpu: 'Intel64 Family 6 Model 85 Stepping 4 GenuineIntel ~2100 Mhz' },
    'cpuModel',
    [
      'Intel64 Family 6 Model 106 Stepping 6 GenuineIntel',
      'Intel64 Family 6 Model 85 Stepping 4 GenuineIntel',
    ],
    [],
    'ready',
  ],
];

test.each(CASES)('%s', async (_name, changed, reading, [before, after], moved, verdict) => {
  const drift = await driftOf(later(changed));

  expect(drift.changes.find((change) => change.reading === reading)).toMatchObject({ before, after });
  expect(drift.moved.map(({ rule }) => rule).toSorted()).toEqual(moved.toSorted());
  expect(drift.verdict).toEqual({ before: 'ready', after: verdict });
});

test('an upgrade changes release and build', async () => {
  const drift = await driftOf(
    later({ os: 'Microsoft Windows Server 2025 Standard', build: '10.0.26100 N/A Build 26100' }),
  );

  expect(drift.changes.map(({ reading, before, after }) => [reading, before, after])).toEqual(
    expect.arrayContaining([
      ['osRelease', 'ws2022', 'ws2025'],
      ['build', 20348, 26100],
    ]),
  );
});

test('an adapter that is gone is shown alone, and the rule on it moved', async () => {
  const text = later({ cards: ['Intel(R) Ethernet Network Adapter X710'] });
  const drift = await driftOf(text);
  const { blocks } = await ask(`drift\n${text}`);
  const table = blocks.find((block) => block.kind === 'table');

  expect(drift.changes.map(({ reading }) => reading)).toEqual(['nics']);
  expect(drift.moved).toEqual([{ rule: 'network.adapters.minimum', before: 'met', after: 'unmet' }]);
  expect(table?.kind === 'table' ? table.rows[0]?.slice(1, 3) : []).toEqual([
    'Intel(R) Ethernet Network Adapter X710 #2 speedGbps 10',
    'none',
  ]);
});

test('an adapter under another name is gone and come', async () => {
  const drift = await driftOf(
    later({ cards: ['Intel(R) Ethernet Network Adapter X710', 'Broadcom NetXtreme Gigabit Ethernet'] }),
  );

  expect(drift.changes.map(({ reading }) => reading)).toEqual(['nics']);
  expect(drift.moved).toEqual([]);
});

test('adapters in another order did not change', async () => {
  const cards = ['Intel(R) Ethernet Network Adapter X710', 'Broadcom NetXtreme Gigabit Ethernet'];

  expect((await driftOf(later({ cards: cards.toReversed() }, { cards }))).changes).toEqual([]);
});

test('memory that firmware took a little of did not change', async () => {
  expect((await driftOf(later({ memory: '261,100 MB' }))).changes).toEqual([]);
});

test('what only one paste says has not changed', async () => {
  const without = systeminfo().replace(/^Total Physical Memory:.*\n/m, '');
  const drift = await driftOf(`${systeminfo()}\n=====\n${without}`);

  expect(drift.changes).toEqual([]);
  expect(drift.onlyBefore).toContain('memoryGiB');
});

test('the worst rule comes first', async () => {
  const drift = await driftOf(
    later({ memory: '1,024 MB', cards: ['Intel(R) Ethernet Network Adapter X710'], firmware: 'No' }),
  );

  expect(drift.moved.map(({ rule }) => rule)).toEqual([
    'host.virtualization-firmware',
    'host.memory.minimum',
    'network.adapters.minimum',
  ]);
});

test('the lines are those of the whole paste', async () => {
  const text = later({ memory: '196,166 MB' });
  const { changes } = await driftOf(text);
  const lines = changes[0]?.lines?.map((line) => text.split('\n')[line - 1]);

  expect(lines).toEqual(['Total Physical Memory:     261,702 MB', 'Total Physical Memory:     196,166 MB']);
});

test.each(['=====', '==========', '--- later ---', '--- after ---'])(
  '%s divides the pastes',
  async (line) => {
    const drift = await driftOf(`${systeminfo()}\n${line}\n${systeminfo({ firmware: 'No' })}`);

    expect(drift.verdict.after).toBe('needs-action');
  },
);

test('a prompt above the second report belongs to it', async () => {
  const text = `C:\\> systeminfo\n${systeminfo()}\nC:\\> systeminfo\n${systeminfo({ firmware: 'No' })}`;

  expect((await driftOf(text)).verdict).toEqual({ before: 'ready', after: 'needs-action' });
});

test('another model is said to be another machine', async () => {
  expect((await driftOf(later({ model: 'PowerEdge R740' }))).otherMachine).toBe('model');
});

test('one paste is a mistake that says what to paste', async () => {
  const reply = await ask(`drift\n${systeminfo()}`);

  expect(reply.failure).toBe('usage');
  expect(reply.summary).toContain('=====');
});
