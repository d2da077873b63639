import { describe, expect, it } from 'vitest';
import { toPaste } from '../../../src/hosts/paste.ts';
import { redact } from '../../../src/hosts/redaction/redact.ts';
import { fixtures } from '../fixtures.ts';
import { read } from '../reading.ts';

const redacted = (text: string): string => redact(toPaste(text).lines).join('\n');

describe('what names a machine, a person or a place', () => {
  it.each([
    ['Host Name:                 HV-WREN', 'Host Name:                 xx-xxxx'],
    ['ホスト名:               KANDA-SV1', 'ホスト名:               xxxxx-xxx'],
    ['Имя узла:                         BUH-3', 'Имя узла:                         xxx-x'],
    ["Nom de l'hôte:      POSTE-12", "Nom de l'hôte:      xxxxx-xx"],
    ['CsName        : HV-EGRET', 'CsName        : xx-xxxxx'],
    ['System Name\tDEN-PC', 'System Name\txxx-xx'],
    ['hostname=hv-plover ram=64GB', 'hostname=xx-xxxxxx ram=64GB'],
    ['{"hostname": "hv-plover", "ram": 64}', '{"hostname": "xx-xxxxxx", "ram": 64}'],
    ['Registered Owner:          Anna Berg', 'Registered Owner:          xxxx xxxx'],
    [
      'Product ID:                00454-00000-00001-AA333',
      'Product ID:                xxxxx-xxxxx-xxxxx-xxxxx',
    ],
    ['BiosSeralNumber     : 4CXW2M3', 'BiosSeralNumber     : xxxxxxx'],
    ['Domain:                    corp.example', 'Domain:                    xxxx.xxxxxxx'],
    ['Logon Server:              \\\\DC-01', 'Logon Server:              \\\\xx-xx'],
    ['[01]: 10.0.0.5', '[01]: xx.x.x.x'],
    ['[02]: fe80::7a11:9b3c:20de:5f64', '[02]: xxxx::xxxx:xxxx:xxxx:xxxx'],
    ['2001:db8:85a3:0:0:8a2e:370:7334', 'xxxx:xxx:xxxx:x:x:xxxx:xxx:xxxx'],
    ['C:\\Users\\anna>systeminfo', 'C:\\Users\\xxxx>systeminfo'],
    ['[root@hv01 ~]# lscpu', '[xxxx@xxxx ~]# lscpu'],
    ['Linux hv-plover 6.8.0-45-generic x86_64', 'Linux xx-xxxxxx 6.8.0-45-generic x86_64'],
    ['write to anna.berg@corp.example', 'write to xxxx.xxxx@xxxx.xxxxxxx'],
    ['signed in as CORP\\anna', 'signed in as xxxx\\xxxx'],
    ['node1.ad.contoso.com is up', 'xxxxx.xx.xxxxxxx.xxx is up'],
    ['UUID: 4c4c4544-0043-5810-8057-b2c04f4d3332', 'UUID: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'],
    ['password: hunter2', 'password: xxxxxxx'],
    ['Serial Number (system): 4CXW2M3', 'Serial Number (system): xxxxxxx'],
    ['System:    Host: hv-wren Kernel: 5.15', 'System:    Host: xx-xxxx Kernel: 5.15'],
    ['  product: PowerEdge R740 serial: 4CXW2M3', '  product: PowerEdge R740 serial: xxxxxxx'],
    ['System SKU\t4CXW2M3', 'System SKU\txxxxxxx'],
    ['System Name HV-WREN', 'System Name xx-xxxx'],
    ['Nom de lÆhôte: POSTE-12', 'Nom de lÆhôte: xxxxx-xx'],
    ["Pretty hostname: Anna's box", "Pretty hostname: xxxx'x xxx"],
    ["Computer Name: Anna's MacBook", "Computer Name: xxxx'x xxxxxxx"],
    ['admin=berg', 'admin=xxxx'],
    ['Hostnaam:\t\t\t HV-WREN', 'Hostnaam:\t\t\t xx-xxxx'],
    ['| Hostname | HV-WREN | two of them |', '| Hostname | xx-xxxx | two of them |'],
    ['"ansible_user_id":"berg",', '"ansible_user_id":"xxxx",'],
    [
      '{"CsName":"HV-WREN","CsModel":"R740","OsRegisteredUser":"Anna, B","BiosSeralNumber":"4CXW2M3"}',
      '{"CsName":"xx-xxxx","CsModel":"R740","OsRegisteredUser":"xxxx, x","BiosSeralNumber":"xxxxxxx"}',
    ],
    [
      '{"CsUserName":"CORP\\\\anna","LogonServer":"\\\\\\\\DC"}',
      '{"CsUserName":"xxxx\\\\xxxx","LogonServer":"\\\\\\\\xx"}',
    ],
    [
      'Host Name: HV-WREN OS Name: Windows Registered Owner: Anna Berg Domain: corp.example System Model: R740',
      'Host Name: xx-xxxx OS Name: Windows Registered Owner: xxxx xxxx Domain: xxxx.xxxxxxx System Model: R740',
    ],
    [
      'server hv07.corp.pl is an R740, service tag BTLR7X2',
      'server xxxx.xxxx.xx is an R740, service tag xxxxxxx',
    ],
    ['HV07.CORP.PL', 'xxxx.xxxx.xx'],
    ['https://hv07.corp.com/idrac', 'https://xxxx.xxxx.xxx/xxxxx'],
    ['R740 S/N: 4CXW2M3, tag BTLR7X2', 'R740 S/N: xxxxxxx, tag xxxxxxx'],
    ['Model: PowerEdge R740 (BTLR7X2)', 'Model: PowerEdge R740 (xxxxxxx)'],
    ['HV07: R740, 256 GB', 'xxxx: R740, 256 GB'],
    ['mac a1b2.c3d4.e5f6', 'mac a1b2.c3xx.xxxx'],
    ['Connection Name: WREN-berg', 'Connection Name: xxxx-xxxx'],
    ['vEthernet (WREN-LAN)', 'vEthernet (xxxx-LAN)'],
    ['"ConnectionID": "WREN-uplink"', '"ConnectionID": "xxxx-uplink"'],
    ['ask Anna Berg', 'ask xxxx xxxx'],
    ['등록된 소유자:           Berg', '등록된 소유자:           xxxx'],
    ['Registrovaná organizace:   wrenworks', 'Registrovaná organizace:   xxxxxxxxx'],
    ['Kayıtlı Sahip:     Anna Berg', 'Kayıtlı Sahip:     xxxx xxxx'],
    ['token xoxb-1234567890-abcdef', 'token xxxx-xxxxxxxxxx-xxxxxx'],
  ])('%s', (line, masked) => {
    expect(redacted(line)).toBe(masked);
  });

  it('keeps the maker of a hardware address, which tells virtual from physical', () => {
    expect(redacted('Physical Address. . . : 00-15-5D-01-23-45')).toBe(
      'Physical Address. . . : 00-15-5D-xx-xx-xx',
    );
    expect(redacted('MACAddress : 00155D012345')).toBe('MACAddress : 00155Dxxxxxx');
  });

  it('masks the name of a machine wherever else it stands', () => {
    expect(redacted('Host Name: HV-WREN\nPS C:\\> Enter-PSSession hv-wren\nhv-wren-old stays')).toBe(
      'Host Name: xx-xxxx\nPS C:\\> Enter-PSSession xx-xxxx\nxx-xxxx-old stays',
    );
  });

  it('masks columns by their header', () => {
    expect(redacted('hostname,model,ram\nhv01,R640,256\nhv02,R740,512')).toBe(
      'hostname,model,ram\nxxxx,R640,256\nxxxx,R740,512',
    );
    expect(
      redacted(
        'Name    LogicalProcessorCount MemoryCapacity(M)\n----    --------------------- ------\nHV-WREN 32                    261702',
      ),
    ).toBe(
      'Name    LogicalProcessorCount MemoryCapacity(M)\n----    --------------------- ------\nxx-xxxx 32                    261702',
    );
  });
});

describe('what names a machine by the lines around it', () => {
  it.each([
    [
      'a list of Win32_ComputerSystem',
      'Domain : corp.example\nModel : R740\nName : HV-WREN',
      'Domain : xxxx.xxxxxxx\nModel : R740\nName : xx-xxxx',
    ],
    ['wmic', 'Caption=HV-WREN\nName=HV-WREN\nModel=R740', 'Caption=xx-xxxx\nName=xx-xxxx\nModel=R740'],
    [
      'Get-VMHost',
      'Name : HV-WREN\nLogicalProcessorCount : 64',
      'Name : xx-xxxx\nLogicalProcessorCount : 64',
    ],
    ['an answer to hostname', 'PS C:\\> hostname\nHV-WREN', 'PS C:\\> hostname\nxx-xxxx'],
    ['one column', 'SerialNumber\n4CXW2M3', 'SerialNumber\nxxxxxxx'],
    [
      'two columns',
      'IdentifyingNumber  Name\n4CXW2M3            PowerEdge R740',
      'IdentifyingNumber  Name\nxxxxxxx            PowerEdge R740',
    ],
    ['an inventory', 'Name,Model,RAM\nHV-WREN,R740,256', 'Name,Model,RAM\nxx-xxxx,R740,256'],
    ['a table with bars', '| Name | Model |\n| HV-WREN | R740 |', '| Name | Model |\n| xx-xxxx | R740 |'],
    [
      'a padded table',
      'Name     Model  OS\nHV-WREN  R740   Windows Server 2022',
      'Name     Model  OS\nxx-xxxx  R740   Windows Server 2022',
    ],
    ['YAML', 'hv-wren:\n  model: R740', 'xx-xxxx:\n  model: R740'],
    ['YAML with a name', 'host:\n  name: hv-wren\n  model: R740', 'host:\n  name: xx-xxxx\n  model: R740'],
    [
      'switches',
      'Name     SwitchType\n----     ----------\nWREN-sw  External',
      'Name     SwitchType\n----     ----------\nxxxx-xx  External',
    ],
    ['a signature', 'R740, 256 GB\n\nregards,\nAnna Berg', 'R740, 256 GB\n\nregards,\nxxxx xxxx'],
    [
      'systeminfo in a language that is not known, by the order of its rows',
      'Ñame: HV-WREN\nÑos: Windows\nÑver: 10.0.20348 N/A Build 20348\nÑown: Anna Berg\nÑorg: Wren Works\nÑid: 00454-40000-00001-AA071\nÑdom: corp.hu\nÑlog: \\\\DC-01',
      'Ñame: xx-xxxx\nÑos: Windows\nÑver: 10.0.20348 N/A Build 20348\nÑown: xxxx xxxx\nÑorg: xxxx xxxxx\nÑid: xxxxx-xxxxx-xxxxx-xxxxx\nÑdom: xxxx.xx\nÑlog: \\\\xx-xx',
    ],
  ])('%s', (_what, text, masked) => {
    expect(redacted(text)).toBe(masked);
  });
});

describe('what a reader of the scorecard needs to see', () => {
  it.each([
    'OS Version:                10.0.20348 N/A Build 20348',
    'System Model:              PowerEdge R650xs',
    'BIOS Version:              Dell Inc. 1.6.5, 4/15/2022',
    '[01]: Intel64 Family 6 Model 106 Stepping 6 GenuineIntel ~2095 Mhz',
    'Domain:                    WORKGROUP',
    'server: PowerEdge R740',
    'Windows Directory:         C:\\Windows',
    'Boot Device:               \\Device\\HarddiskVolume1',
    'R730, dual 2690v4, 256 gigs, quad port intel',
    'System Boot Time:          1/16/2026, 10:33:23 AM',
    'Time Zone:                 (UTC+01:00) Amsterdam, Berlin',
    'Machine:   Type: Desktop System: Dell product: PowerEdge R740',
    'Connection Name: Ethernet 2',
    'Connection Name: SLOT 4 Port 2',
    'Name : Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz',
    'the switch is up.It has two ports',
    'vEthernet (LAN)  Hyper-V Virtual Ethernet Adapter  14 Up  1 Gbps',
  ])('%s', (line) => {
    expect(redacted(line)).toBe(line);
  });
});

it.each(fixtures)('keeps the columns of $name', ({ text }) => {
  const { lines } = toPaste(text);

  expect(redact(lines).map(({ length }) => length)).toEqual(lines.map((line) => line.text.length));
});

it('lists back no line with a name in it', () => {
  const spec = read('cpu=Xeon Gold 6338 vendor_ref=dc-01.corp.example\ncolour=hv-plover\nhostname=hv-plover');

  expect(JSON.stringify(spec.notUnderstood)).not.toMatch(/plover|dc-01/);
});

it('keeps a name out of a value that took it in', () => {
  const { setup: _, ...spec } = read(
    'Name      InterfaceDescription\n----      --------------------\nCsName : HV-PLOVER\nEthernet  Intel(R) Ethernet X710\n',
  );

  expect(JSON.stringify(spec)).not.toMatch(/plover/i);
});
