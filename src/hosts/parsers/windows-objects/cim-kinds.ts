import type { Layout } from '../properties/property.ts';
import type { WindowsKind } from './kind-of-object.ts';

/** What CIM, WMI and wmic print. */
export const CIM_KINDS: readonly WindowsKind[] = [
  'processor',
  'computer-system',
  'operating-system',
  'product',
  'bios',
  'baseboard',
  'memory',
  'nic',
  'network-configuration',
  'disk-drive',
  'volume',
  'battery',
  'enclosure',
  'device-guard',
];

/** Layouts that wmic has and PowerShell has not. */
export const WMIC_LAYOUTS: readonly Layout[] = ['pairs', 'columns', 'node-csv'];
