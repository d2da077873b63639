import { expect, it } from 'vitest';
import { nicsOf, read } from '../reading.ts';

const head =
  'Name                      InterfaceDescription                    ifIndex Status       LinkSpeed\n----                      --------------------                    ------- ------       ---------\n';
const row = (name: string, description: string, status: string, speed: string): string =>
  `${name.padEnd(25)} ${description.padEnd(39)} ${'12'.padStart(7)} ${status.padEnd(12)} ${speed.padStart(9)}\n`;

it.each([
  ['Up', '10 Gbps', '10G Contoso Adapter'],
  ['Up', '100 Mbps', '0.1G Contoso Adapter'],
  ['Disconnected', '0 bps', 'Contoso Adapter (no link)'],
  ['Disabled', '0 bps', 'Contoso Adapter (no link)'],
  ['Not Present', '0 bps', 'Contoso Adapter (no link)'],
])('an adapter that is %s at %s', (status, speed, shown) => {
  expect(nicsOf(read(head + row('NIC1', 'Contoso Adapter', status, speed)))).toEqual([shown]);
});

it('gives a wireless adapter no speed, for it changes by the minute', () => {
  const text = head + row('Wi-Fi', 'Intel(R) Wi-Fi 6 AX201 160MHz', 'Up', '866.7 Mbps');
  expect(nicsOf(read(text))).toEqual(['Intel(R) Wi-Fi 6 AX201 160MHz (wireless)']);
});

it('tells wireless from the name of the connection where the description is cut', () => {
  expect(nicsOf(read(head + row('WLAN', 'Contoso 160MHz Netw...', 'Up', '400 Mbps')))).toEqual([
    'Contoso 160MHz Netw... (wireless)',
  ]);
});

it('trap: the speed of a vEthernet means nothing, and it is no adapter of the host', () => {
  const spec = read(
    head + row('vEthernet (Default Sw...2', 'Hyper-V Virtual Ethernet Adapter #3', 'Up', '10 Gbps'),
  );
  expect(nicsOf(spec)).toEqual([]);
  expect(spec.ignoredNics).toEqual(['Hyper-V Virtual Ethernet Adapter #3']);
  expect(spec.readings.hypervisorPresent).toBeUndefined();
});

it('reads a table of which the right columns fell off', () => {
  const text =
    'Name     InterfaceDescription\n----     --------------------\nEthernet Broadcom NetXtreme Gigabit Ethernet\n';
  expect(nicsOf(read(text))).toEqual(['1G Broadcom NetXtreme Gigabit Ethernet']);
});

it('ends the table where the next prompt stands', () => {
  const text = `${head}${row('NIC1', 'Contoso Adapter', 'Up', '1 Gbps')}PS C:\\> hostname\nhost-1 is the one\n`;
  expect(nicsOf(read(text))).toEqual(['1G Contoso Adapter']);
});

it('sets a mobile modem aside', () => {
  const text = 'ifAlias : Cellular\nifDesc : Contoso 5G Modem\nMediaType : Wireless WAN\nStatus : Up';
  expect(read(text).ignoredNics).toEqual(['Contoso 5G Modem']);
});

it('reads no adapter from a table whose blanks were lost', () => {
  const text =
    'Name InterfaceDescription ifIndex Status LinkSpeed\n---- -------------------- ------- ------ ---------\nEthernet Realtek PCIe GbE Family Controller 12 Up 1 Gbps';
  expect(read(text).readings).toEqual({});
});
