import { describe, it } from 'vitest';
import { expect } from './reading.ts';

const report = (name: string): string =>
  `Host Name: ${name}\nOS Name: Microsoft Windows Server 2022 Standard\nOS Version: 10.0.20348 N/A Build 20348\nSystem Model: PowerEdge R640`;
const german = (name: string): string =>
  `Hostname: ${name}\nBetriebssystemname: Microsoft Windows Server 2022 Standard\nBetriebssystemversion: 10.0.20348 Nicht zutreffend Build 20348\nSystemtyp: x64-based PC`;

describe('the number of machines', () => {
  it.each<[string, number | undefined]>([
    [`${report('A')}\n\n${report('B')}`, 2],
    [`${report('A')}\n\n${report('a.example.org')}`, undefined],
    [`${german('A')}\n\n${german('B')}`, 2],
    ['OS Name: Microsoft Windows Server 2022 Standard\nOS Name: Microsoft Windows Server 2019 Standard', 2],
    [
      'OsName : Microsoft Windows Server 2022 Standard\nCsName : A\n\nOsName : Microsoft Windows 11 Pro\nCsName : B',
      2,
    ],
    [`${report('A')}\n\nCsName : A\nOsName : Microsoft Windows Server 2022 Standard`, undefined],
    [`${report('A')}\n\nCsName : B\nOsName : Microsoft Windows Server 2022 Standard`, 2],
    ['hostname=a model=R640\nhostname=b model=R740', 2],
    ['model=R640 os=2022\nmodel=R740 os=2022', 2],
    ['model=PowerEdge R640\nmodel=PowerEdge R740', 2],
    ['model=PowerEdge R640 os=2022\nmodel=PowerEdge R640', undefined],
    ['model=R640\n[cpu]\nmodel=Xeon Gold 6130\n[disk]\nmodel=PM1733', undefined],
    ['Host 1: R640 VT enabled. Host 2: R740', 2],
    ['server A: R640, server B: R740', 2],
    ['first host R640, second host R740', 2],
    ['R640, Server 2022 Standard, NIC 1: X710, NIC 2: X550', undefined],
  ])('%s', (text, machines) => {
    expect(text).toRead({ machines });
  });
});
