import { describe, expect, it } from 'vitest';
import { readSystemName } from '../../../src/hosts/names/system-names.ts';

const nameOf = (text: string): string => {
  const name = readSystemName(text);
  return [name?.release, name?.edition, name?.evaluation === true ? 'evaluation' : undefined]
    .filter((part) => part !== undefined)
    .join(' ');
};

describe('as Windows prints them', () => {
  it.each<[string, string]>([
    ['Microsoft Windows Server 2022 Datacenter Azure Edition', 'ws2022 azure-edition'],
    ['Microsoft Windows Server 2022 Datacenter: Azure Edition', 'ws2022 azure-edition'],
    ['Microsoft Windows Server 2019 Standard Evaluation', 'ws2019 standard evaluation'],
    ['Microsoft(R) Windows(R) Server 2003, Standard Edition', 'ws2003 standard'],
    ['Microsoft® Windows Server® 2008 Datacenter', 'ws2008 datacenter'],
    ['Microsoftr Windows Serverr 2008 Enterprise', 'ws2008 enterprise'],
    ['Microsoft Windows Server 2008 R2 Standard without Hyper-V', 'ws2008r2 standard'],
    ['Windows Web Server 2008 R2', 'ws2008r2 web'],
    ['Windows Server 2003 R2 Standard', 'ws2003 standard'],
    ['Windows 2000 Server', 'ws2003'],
    ['Microsoft Windows Server 2012 R2 Foundation', 'ws2012r2 foundation'],
    ['Microsoft Windows Storage Server 2016 Standard', 'ws2016 storage'],
    ['Microsoft Hyper-V Server 2019', 'ws2019 hyper-v-server'],
    ['Microsoft Windows Server Datacenter', 'datacenter'],
    ['Microsoft Azure Stack HCI', 'azure-local'],
    ['Microsoft Windows 11 Pro for Workstations', 'win11 pro-workstations'],
    ['Microsoft Windows 11 Home Single Language', 'win11 home'],
    ['Microsoft Windows 10 Enterprise LTSC', 'win10 enterprise-ltsc'],
    ['Microsoft Windows 10 Enterprise 2016 LTSB', 'win10 enterprise-ltsc'],
    ['Microsoft Windows 10 IoT Enterprise', 'win10 iot-enterprise'],
    ['Microsoft Windows 10 Pro N', 'win10 pro'],
    ['Microsoft Windows 8.1', 'win8.1 home'],
    ['Microsoft Windows 8.1 Pro', 'win8.1 pro'],
    ['Microsoft Windows 7 Ultimate', 'win7 ultimate'],
    ['Microsoft Windows XP Professional', 'winxp pro'],
    ['Microsoft Windows 11 Famille', 'win11 home'],
    ['Microsoft Windows 10 专业版', 'win10 pro'],
    ['Майкрософт Windows 10 Домашняя для одного языка', 'win10 home'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});

describe('as people write them', () => {
  it.each<[string, string]>([
    ['WS2022 Datacenter', 'ws2022 datacenter'],
    ['server 2008', 'ws2008'],
    ['2k19 std', 'ws2019 standard'],
    ['w2k12r2', 'ws2012r2'],
    ['2012 R2 Ent', 'ws2012r2 enterprise'],
    ['win2016 dc', 'ws2016 datacenter'],
    ['Windows 2019 Standard', 'ws2019 standard'],
    ['2022 Datacenter', 'ws2022 datacenter'],
    ['win11pro', 'win11 pro'],
    ['W10 Enterprise', 'win10 enterprise'],
    ['Windows 11 24H2 Pro', 'win11 pro'],
    ['Datacenter edition of Server 2025', 'ws2025 datacenter'],
    ['Ubuntu 22.04 LTS', 'linux'],
    ['macOS Sonoma', 'macos'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it.each([
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
    'SQL Server 2019 Standard',
    'Exchange Server 2016',
    'Visual Studio 2022',
    'Ryzen 5 PRO 5650U',
    'iDRAC9 Enterprise',
    'bought in 2019',
  ])('%s names none', (text) => {
    expect(nameOf(text)).toBe('');
  });
});
