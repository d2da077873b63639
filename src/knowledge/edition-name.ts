import type { Edition } from './schema.ts';

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
