import { describe, expect, it } from 'vitest';
import { isUnusable, isWireless, speedOfAdapter } from '../../../src/hosts/names/adapter-names.ts';

describe('speed', () => {
  it.each<[string, number | undefined]>([
    ['Intel(R) Ethernet Controller 10G X550T', 10],
    ['Broadcom BCM5709C NetXtreme II GigE (NDIS VBD Client)', 1],
    ['QLogic FastLinQ QL41132H 10GbE Adapter', 10],
    ['HPE Ethernet 1Gb 4-port 331i Adapter', 1],
    ['Intel(R) 82599 10 Gigabit Dual Port Network Connection', 10],
    ['Broadcom 57414 Dual Port 10/25GbE SFP28', 25],
    ['Realtek Gaming 2.5GbE Family Controller', 2.5],
    ['Realtek PCIe GbE Family Controller', 1],
    ['Intel(R) Ethernet Connection (7) I219-LM', 1],
    ['Intel(R) Ethernet Connection X722 for 10GBASE-T', 10],
    ['Mellanox ConnectX-5 Adapter', undefined],
    ['vmxnet3 Ethernet Adapter', undefined],
    ['Killer E2600 Gigabit Ethernet Controller', 1],
  ])('%s', (name, speed) => {
    expect(speedOfAdapter(name)).toBe(speed);
  });
});

it.each([
  'Intel(R) Wi-Fi 6 AX201 160MHz',
  'Qualcomm Atheros QCA61x4A Wireless Network Adapter',
  'Intel(R) Dual Band Wireless-AC 8265',
  'WLAN',
  'Realtek RTL8852BE WiFi 6 802.11ax PCIe Adapter',
])('%s is wireless', (name) => {
  expect(isWireless(name)).toBe(true);
  expect(isUnusable(name)).toBe(false);
});

it.each([
  'Hyper-V Virtual Ethernet Adapter #2',
  'vEthernet (Default Switch)',
  'VirtualBox Host-Only Ethernet Adapter',
  'VMware Virtual Ethernet Adapter for VMnet8',
  'TAP-Windows Adapter V9',
  'Fortinet SSL VPN Virtual Ethernet Adapter',
  'Cisco AnyConnect Secure Mobility Client Virtual Miniport Adapter',
  'Bluetooth Device (Personal Area Network)',
  'WAN Miniport (IKEv2)',
  'Microsoft Kernel Debug Network Adapter',
  'Microsoft KM-TEST Loopback Adapter',
  'Microsoft Wi-Fi Direct Virtual Adapter',
  'Remote NDIS Compatible Device',
  'Microsoft Network Adapter Multiplexor Driver',
  'Local Area Connection* 1',
])('%s is of no use to a switch', (name) => {
  expect(isUnusable(name)).toBe(true);
});

it.each(['Microsoft Hyper-V Network Adapter', 'vmxnet3 Ethernet Adapter', 'Red Hat VirtIO Ethernet Adapter'])(
  '%s is the adapter of a virtual machine, and counts there',
  (name) => {
    expect(isUnusable(name)).toBe(false);
  },
);
