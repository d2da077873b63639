import type { Edition } from '../../knowledge/schema.ts';
import type { ReadingValues } from '../host-spec.ts';

interface EditionWord {
  readonly edition?: Edition;
  readonly evaluation: boolean;
}

/** What `WindowsEditionId` calls editions, longer names before their beginnings; without the word for evaluation. */
const EDITION_IDS: readonly (readonly [RegExp, Edition])[] = [
  [/^ServerHyperCore|^HyperV/i, 'hyper-v-server'],
  [/^ServerAzureStackHCI/i, 'azure-local'],
  [/^ServerTurbine/i, 'azure-edition'],
  [/^ServerDatacenterACor|^ServerStandardACor/i, 'annual-channel'],
  [/^ServerDatacenter/i, 'datacenter'],
  [/^ServerStandard/i, 'standard'],
  [/^ServerSolution|^ServerEssential/i, 'essentials'],
  [/^ServerFoundation/i, 'foundation'],
  [/^ServerEnterprise/i, 'enterprise'],
  [/^ServerStorage/i, 'storage'],
  [/^ServerWeb/i, 'web'],
  [/^Core/i, 'home'],
  [/^ProfessionalWorkstation/i, 'pro-workstations'],
  [/^ProfessionalEducation/i, 'pro-education'],
  [/^Professional/i, 'pro'],
  [/^IoTEnterpriseS|^EnterpriseS(?!e)/i, 'enterprise-ltsc'],
  [/^IoTEnterprise/i, 'iot-enterprise'],
  [/^Enterprise/i, 'enterprise'],
  [/^Education/i, 'education'],
];

/** `ServerStandardEval`, `Professional`, `CoreSingleLanguage`. */
export function editionOfId(id: string): EditionWord | undefined {
  const edition = EDITION_IDS.find(([pattern]) => pattern.test(id))?.[1];
  return edition === undefined ? undefined : { edition, evaluation: /eval/i.test(id) };
}

/** What `OsOperatingSystemSKU` calls editions. Those "without Hyper-V" cannot host, and no reading says so. */
const SKUS: readonly (readonly [RegExp, Edition])[] = [
  [/^WindowsHome|^Home|^Core/i, 'home'],
  [/^ProfessionalWorkstation|^ProForWorkstation/i, 'pro-workstations'],
  [/^Professional|^BusinessEdition/i, 'pro'],
  [/^EnterpriseS|^IoTEnterpriseS/i, 'enterprise-ltsc'],
  [/^EnterpriseServer/i, 'enterprise'],
  [/^Enterprise/i, 'enterprise'],
  [/^Education/i, 'education'],
  [/^(?:MicrosoftHyperV|HyperV|StandardHyperV)/i, 'hyper-v-server'],
  [/^DatacenterA?zure|^AzureStackHCI/i, 'azure-local'],
  [/^Datacenter/i, 'datacenter'],
  [/^Standard/i, 'standard'],
  [/^ServerEssentials|^EssentialsServer/i, 'essentials'],
  [/^ServerFoundation/i, 'foundation'],
  [/^WebServer/i, 'web'],
  [/^Ultimate/i, 'ultimate'],
  [/^Starter/i, 'starter'],
];

/** Numbers of the same enumeration, as some versions of PowerShell print it. */
const SKU_NUMBERS: Readonly<Record<string, string>> = {
  4: 'Enterprise',
  7: 'Standard',
  8: 'Datacenter',
  48: 'Professional',
  79: 'StandardEvaluation',
  80: 'DatacenterEvaluation',
  100: 'Home',
  101: 'Home',
  125: 'EnterpriseS',
};

/** `StandardServerEdition`, `DatacenterEvaluationServerEdition`, `48`. */
export function editionOfSku(sku: string): EditionWord | undefined {
  const name = SKU_NUMBERS[sku] ?? sku;
  if (/without ?hyperv/i.test(name)) return undefined;
  const edition = SKUS.find(([pattern]) => pattern.test(name))?.[1];
  return edition === undefined ? undefined : { edition, evaluation: /evaluation/i.test(name) };
}

/** `PrimaryDomainController`, `MemberServer`, `StandaloneWorkstation`. */
export function domainRoleOf(role: string): ReadingValues['domainRole'] | undefined {
  if (/domain ?controller/i.test(role)) return 'domain-controller';
  if (/^member/i.test(role)) return 'member';
  return /^standalone/i.test(role) ? 'standalone' : undefined;
}

/** `WorkStation`, `Server`, `DomainController`, `Client`, `Server Core`, `FullServer`. */
export function kindOf(type: string): ReadingValues['systemKind'] | undefined {
  if (/^(?:work ?station|client)$/i.test(type)) return 'client';
  return /^(?:server(?: ?core)?|full ?server|domain ?controller)$/i.test(type) ? 'server' : undefined;
}

/** `Mobile` and `Slate` are carried about; the rest that Windows knows is not, except what it cannot tell. */
export function isMobile(role: string): boolean | undefined {
  if (/^(?:mobile|slate)$/i.test(role)) return true;
  return /^(?:desktop|workstation|\w{0,12}server|appliancepc|maximum)$/i.test(role) ? false : undefined;
}
