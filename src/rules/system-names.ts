import type { OsRelease } from '../hosts/host-spec.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Edition, Release } from '../knowledge/schema.ts';

/** Systems that a paste can come from and that are no release with Hyper-V. */
const OTHER_SYSTEMS: Readonly<Partial<Record<OsRelease, string>>> = {
  ws2003: 'Windows Server 2003',
  winxp: 'Windows XP',
  winvista: 'Windows Vista',
  win7: 'Windows 7',
  linux: 'Linux',
  macos: 'macOS',
};

/** What an installed system is called in a sentence. */
export const systemName = (system: OsRelease, knowledge: Knowledge): string =>
  knowledge.release(system)?.name ?? OTHER_SYSTEMS[system] ?? system;

const EDITION_NAMES: Readonly<Record<Edition, string>> = {
  standard: 'Standard',
  datacenter: 'Datacenter',
  enterprise: 'Enterprise',
  home: 'Home',
  pro: 'Pro',
  'pro-workstations': 'Pro for Workstations',
  'pro-education': 'Pro Education',
  education: 'Education',
  'enterprise-ltsc': 'Enterprise LTSC',
  'iot-enterprise': 'IoT Enterprise',
  essentials: 'Essentials',
  foundation: 'Foundation',
  web: 'Web',
  storage: 'Storage',
  'azure-edition': 'Datacenter: Azure Edition',
  'hyper-v-server': 'Hyper-V Server',
  'azure-local': 'Azure Local',
  'annual-channel': 'Annual Channel',
  itanium: 'Itanium',
  starter: 'Starter',
  ultimate: 'Ultimate',
};

/** What an edition is called in a sentence. */
export const editionName = (edition: Edition): string => EDITION_NAMES[edition];

/** A release with its edition. Hyper-V Server is a product beside Windows Server, not an edition by name. */
export const productName = (release: Release, edition: Edition): string =>
  edition === 'hyper-v-server'
    ? release.name.replace('Windows', EDITION_NAMES[edition].replace(' Server', ''))
    : `${release.name} ${EDITION_NAMES[edition]}`;

/** Names as a list in a sentence: `Pro, Enterprise or Education`. */
export function anyOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}
