import { expect, test } from 'vitest';
import { pairOf, systeminfo } from './asking.ts';

const verdictsOf = async (text: string): Promise<readonly string[]> =>
  (await pairOf(`\n${text}`)).directions.map(({ verdict }) => verdict);

const other = systeminfo({ host: 'HV02', model: 'PowerEdge R650' });

test('two reports in one paste are two hosts', async () => {
  expect(await verdictsOf(`${systeminfo()}\n${other}`)).toEqual(['yes', 'yes']);
});

test('a line of equal signs divides two reports of one name', async () => {
  expect(await verdictsOf(`${systeminfo()}\n=====\n${systeminfo()}`)).toEqual(['yes', 'yes']);
});

test('three reports are refused with their number', async () => {
  const third = systeminfo({ host: 'HV03' });
  await expect(pairOf(`\n${systeminfo()}\n${other}\n${third}`)).rejects.toThrow('3 were found');
});

test('a guest that calls itself a PowerEdge is no host', async () => {
  const guest = systeminfo({
    host: 'VM01',
    virtual: true,
    cards: ['Microsoft Hyper-V Network Adapter', 'Microsoft Hyper-V Network Adapter #2'],
  });
  const { directions } = await pairOf(`\n${systeminfo()}\n${guest}`);

  expect(directions.map(({ verdict }) => verdict)).toEqual(['no', 'no']);
  expect(directions[0]?.findings[0]).toMatchObject({ rule: 'pair.hosts', status: 'unmet' });
  expect(directions[0]?.findings[0]?.because).toContain('Host 2:');
});

test('a machine whose virtualization is off in the firmware is no host yet', async () => {
  const off = systeminfo({ host: 'HV02', firmware: 'No' });
  const { directions } = await pairOf(`\n${systeminfo()}\n${off}`);

  expect(directions[0]?.findings[0]).toMatchObject({ rule: 'pair.hosts', status: 'unmet' });
});

test('Windows 11 Home is no host', async () => {
  const home = systeminfo({
    host: 'PC',
    os: 'Microsoft Windows 11 Home',
    build: '10.0.22631 N/A Build 22631',
  });
  const { directions } = await pairOf(`\n${systeminfo()}\n${home}`);

  expect(directions[0]?.findings.filter(({ status }) => status === 'unmet').map(({ rule }) => rule)).toEqual([
    'pair.hosts',
    'pair.release',
  ]);
});

test('processors that systeminfo numbers differently are another generation', async () => {
  const older = systeminfo({
    host: 'HV02',
    cpu: 'Intel64 Family 6 Model 85 Stepping 4 GenuineIntel ~2100 Mhz',
  });
  const { directions } = await pairOf(`\n${systeminfo()}\n${older}`);

  expect(directions[0]?.findings.find(({ rule }) => rule === 'pair.processor-features')).toMatchObject({
    status: 'unknown',
    fix: expect.stringContaining('CompatibilityForMigrationEnabled'),
  });
});

test('a domain controller is in a domain', async () => {
  const controller = systeminfo({ host: 'DC01', configuration: 'Primary Domain Controller' });
  const { directions } = await pairOf(`\n${systeminfo()}\n${controller}`);

  expect(directions[0]?.findings.find(({ rule }) => rule === 'pair.authentication')?.status).toBe('met');
});

test('hosts of two domains are not known to trust each other', async () => {
  const elsewhere = systeminfo({ host: 'HV02', domain: 'lab.example' });
  const { directions } = await pairOf(`\n${systeminfo()}\n${elsewhere}`);

  expect(directions.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
  expect(JSON.stringify(directions)).not.toContain('lab.example');
});

test('a quote shows the line in the whole paste', async () => {
  const alone = systeminfo({ host: 'HV02', configuration: 'Standalone Server', domain: 'WORKGROUP' });
  const text = `${systeminfo()}\n${alone}`;
  const { directions } = await pairOf(`\n${text}`);
  const finding = directions[0]?.findings.find(({ rule }) => rule === 'pair.authentication');

  expect(finding?.status).toBe('unmet');
  expect(text.split('\n')[(finding?.line ?? 0) - 1]).toMatch(/WORKGROUP|Standalone Server/);
});

const SWITCHES = (...names: readonly string[]): string =>
  [
    '',
    'Name      SwitchType NetAdapterInterfaceDescription',
    '----      ---------- ------------------------------',
    ...names.map((name) => `${name.padEnd(9)} External   Intel(R) Ethernet Network Adapter X710`),
    '',
  ].join('\n');

test('a switch that the destination lacks is a warning, which does not decide', async () => {
  const text = `${systeminfo()}\n${SWITCHES('vmlan', 'backup')}\n=====\n${other}\n${SWITCHES('VMLAN')}`;
  const { directions } = await pairOf(`\n${text}`);
  const found = directions.map(({ verdict, findings }) => [
    verdict,
    findings.find(({ rule }) => rule === 'pair.switch-names')?.status,
  ]);

  expect(found).toEqual([
    ['yes', 'unmet'],
    ['yes', 'met'],
  ]);
});

const MACHINES = (...versions: readonly string[]): string =>
  [
    '',
    'Name State   CPUUsage(%) MemoryAssigned(M) Uptime           Status             Version',
    '---- -----   ----------- ----------------- ------           ------             -------',
    ...versions.map(
      (version, at) =>
        `vm0${at} Running 0           4096              1.02:03:04.0500000 Operating normally ${version}`,
    ),
    '',
  ].join('\n');

test('the versions that Get-VM lists decide, not those of new machines', async () => {
  const newer = systeminfo({
    host: 'HV02',
    os: 'Microsoft Windows Server 2019 Standard',
    build: '10.0.17763 N/A Build 17763',
  });
  const text = `${systeminfo()}\n${MACHINES('9.0', '8.0')}\n=====\n${newer}\n${MACHINES('9.0', '5.0')}`;
  const { directions, hosts } = await pairOf(`\n${text}`);
  const found = directions.map(
    ({ findings }) => findings.find(({ rule }) => rule === 'pair.configuration-version')?.status,
  );

  expect(hosts.map(({ vmVersions }) => vmVersions)).toEqual([
    ['9.0', '8.0'],
    ['9.0', '5.0'],
  ]);
  expect(found).toEqual(['met', 'unmet']);
});

test('less memory at the destination is a warning one way only', async () => {
  const small = systeminfo({ host: 'HV02', memory: '130,702 MB' });
  const { directions } = await pairOf(`\n${systeminfo()}\n${small}`);

  expect(
    directions.map(({ findings }) => findings.find(({ rule }) => rule === 'pair.memory')?.status),
  ).toEqual(['unmet', 'met']);
  expect(directions.map(({ verdict }) => verdict)).toEqual(['yes', 'yes']);
});

test('the data names both hosts', async () => {
  const { schema, hosts } = await pairOf(`\n${systeminfo()}\n${other}`);

  expect(schema).toBe(1);
  expect(hosts[0]).toMatchObject({
    release: 'ws2022',
    edition: 'standard',
    model: 'PowerEdge R650',
    cpuVendor: 'intel',
    domainRole: 'member',
    switchNames: null,
  });
});
