import { describe, it } from 'vitest';
import { type Expected, expect, nicsOf, read } from '../reading.ts';

const on: Expected = { virtualizationEnabledInFirmware: true };
const off: Expected = { virtualizationEnabledInFirmware: false };
const unsaid: Expected = { virtualizationEnabledInFirmware: undefined };

const tables: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  'virtualization that is on': {
    'VT-x im BIOS ist an': on,
    'Virtualisatie staat aan in de BIOS': on,
    'Virtualisering är påslagen i BIOS': on,
    'wirtualizacja włączona w BIOS': on,
    'virtualizace je v BIOSu zapnutá': on,
    'виртуализация в биосе включена': on,
    'BIOS sanallaştırma açık': on,
    BIOSで仮想化は有効になっています: on,
    BIOS里虚拟化已开启: on,
    'BIOS 가상화 활성화': on,
    'vt-d and vt-x both on in rbsu': on,
    'BIOS shows VT-x Enabled': on,
  },
  'virtualization that is off': {
    'VT-x ist im BIOS leider ausgeschaltet (kein Zugriff vor Montag)': off,
    'Virtualisatie staat uit in de BIOS': off,
    'Virtualisering är avstängd i BIOS': off,
    'wirtualizacja nie jest włączona': off,
    'virtualizace je v BIOSu vypnutá': off,
    'виртуализация в биосе отключена': off,
    'виртуализация не включена': off,
    'BIOS sanallaştırma kapalı': off,
    BIOSで仮想化は無効になっています: off,
    仮想化は有効になっていません: off,
    虚拟化没有开启: off,
    '가상화 비활성화': off,
  },
  'virtualization that nobody vouches for': {
    'wirtualizacja chyba włączona': unsaid,
    'czy wirtualizacja jest włączona?': unsaid,
    'wirtualizacja będzie włączona': unsaid,
    'на другом сервере виртуализация включена': unsaid,
    'виртуализация вроде включена': unsaid,
    'virtualisatie is misschien ingeschakeld': unsaid,
    'virtualisering är kanske påslagen': unsaid,
    虚拟化开启了吗: unsaid,
    需要开启虚拟化: unsaid,
    应该已开启虚拟化: unsaid,
    仮想化は有効ですか: unsaid,
    仮想化を有効にする予定です: unsaid,
    仮想化は無効になっていません: unsaid,
    'belki sanallaştırma açık': unsaid,
  },
  processors: {
    'dwa procesory Xeon Silver 4210': { sockets: 2 },
    'два Xeon X5650': { sockets: 2 },
    '2 процессора Xeon X5650': { sockets: 2 },
    'två Xeon Gold 5218': { sockets: 2 },
    'twee Xeon Gold 5218': { sockets: 2 },
    '2 adet Xeon Gold 6226R': { sockets: 2 },
    '两颗Xeon Gold 6230': { sockets: 2 },
    'Xeon Gold 6230 2개': { sockets: 2 },
  },
  'the machine': {
    'Ноутбук Asus, Ryzen 5 3500U': { laptop: true },
    'windows 10 home 64 bits': { x64: true },
    'to nie jest maszyna wirtualna': { isVirtualMachine: undefined },
    'Это виртуальная машина на Proxmox, Windows Server 2019 Standard': {
      isVirtualMachine: true,
      osRelease: 'ws2019',
    },
    'its a proxmox vm, srv 2022 std': { isVirtualMachine: true, osRelease: 'ws2022' },
    'det är en virtuell maskin': { isVirtualMachine: true },
    'dit is een virtuele machine': { isVirtualMachine: true },
  },
};

describe.each(Object.entries(tables))('%s', (_subject, rows) => {
  it.each(Object.entries(rows))('%s', (text, expected) => {
    expect(text).toRead(expected);
  });
});

describe('adapters', () => {
  it.each<[string, readonly string[]]>([
    ['4 puertos de 1 Gb', ['4 x 1G 4 puertos de 1 Gb']],
    ['2 netwerkpoorten 1Gb', ['2 x 1G 2 netwerkpoorten 1Gb']],
    ['2st 10GbE', ['2 x 10G 2st 10GbE']],
    ['сеть 4х1Гбит', ['4 x 1G 4x1Gbit']],
    ['网卡4个千兆口', ['4 x 1G 4个千兆口']],
    ['2 ports 10 Gb SFP+ et 2 ports 1 Gb', ['2 x 10G 2 ports 10 Gb SFP+', '2 x 1G 2 ports 1 Gb']],
    ['只有无线网卡', ['无线网卡 (wireless)']],
    ['两个万兆光口', ['2 x 10G 两个万兆光口']],
  ])('%s', (text, nics) => {
    expect(nicsOf(read(text))).toEqual(nics);
  });
});
