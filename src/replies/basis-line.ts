import type { HostSpec } from '../hosts/host-spec.ts';
import type { Report } from './report.ts';

const FORMAT_WORDS: Readonly<Partial<Record<HostSpec['formats'][number], string>>> = {
  'free-text': 'plain words',
  'vendor-quote': 'a quote',
  'key-value': 'key=value pairs',
  json: 'JSON',
  csv: 'a table',
  'get-computerinfo': 'Get-ComputerInfo',
  'task-manager': 'the Task Manager',
  'cpu-z': 'CPU-Z',
  'hardware-summary': 'a hardware summary',
  'systeminfo-csv': 'comma-separated systeminfo',
  'get-computerinfo-json': 'Get-ComputerInfo as JSON',
  cim: 'CIM or WMI objects',
  'get-netadapter': 'Get-NetAdapter',
  'get-vmhost': 'Get-VMHost',
  'get-vmswitch': 'Get-VMSwitch',
  'hyper-v-setup': 'output about an existing setup',
  'get-physicaldisk': 'Get-PhysicalDisk',
  'get-tpm': 'Get-Tpm',
  'windows-features': 'Windows features',
  'secure-boot': 'Confirm-SecureBootUEFI',
  collect: 'the output of /hyperv collect',
  'proc-cpuinfo': '/proc/cpuinfo',
  free: 'free or /proc/meminfo',
  'system-profiler': 'system_profiler',
  ansible: 'facts of Ansible',
  unknown: 'text of an unknown form',
};

/** What was read, and what it was judged by. */
export function basisLine({ spec, knowledge, receipt }: Report): string {
  const formats = spec.formats.map((format) => FORMAT_WORDS[format] ?? format).join(' and ');
  const earlier = spec.completed === true ? ', an earlier message included' : '';
  return `Read as ${formats}${earlier}. Knowledge base ${knowledge.version}, checked ${knowledge.checked}. Receipt ${receipt}.`;
}
