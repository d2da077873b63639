/** Adapters over the air, by what they are called in any language. */
const WIRELESS =
  /wi-?fi|wireless|wlan|802\.11|\bax\d{3}\b|\bbe\d{3}\b|\bac[ -]?\d{4}\b|dual band|centrino|qca61|qcnfa|mt79\d\d|rtl8(?:188|192|723|812|814|821|822|852)/i;

export const isWireless = (adapter: string): boolean => WIRELESS.test(adapter);

/** Adapters that no external virtual switch can use: virtual ones, tunnels, phones, and the debugger's. */
const UNUSABLE =
  /hyper-v virtual|^vethernet|virtual switch|virtualbox|vmware (?:virtual ethernet|network adapter)|vmnet\d|\btap\b|tap-?windows|wintun|wireguard|\bvpn\b|anyconnect|globalprotect|pangp|fortinet|sonicwall|juniper networks virtual|check point virtual|zerotier|tailscale|hamachi|nordlynx|bluetooth|wan miniport|kernel debug|loopback|km-test|npcap|wi-?fi direct|remote ndis|rndis|multiplexor|xbox wireless|teredo|isatap|6to4|ip-https|failover cluster virtual|apple mobile device|local area connection\*|\bdocker|host-only/i;

export const isUnusable = (adapter: string): boolean => UNUSABLE.test(adapter);

/** What LBFO shows in place of the adapters of a team. */
export const isTeamAdapter = (adapter: string): boolean => /multiplexor/i.test(adapter);

/** `10`, `2.5`, `10/25`: before a unit of link speed. */
const SPEED =
  /(?<![\d.])(?:(?:\d{1,3}\/){0,2})(1|2\.5|5|10|20|25|40|50|56|100|200|400)(?:[ -]?(?:g(?:b(?:e|ps|it|\/s)?|igabit|base(?:-?\w{1,4})?)?|gigs?))(?![a-z\d])/gi;
/** Controllers that come in one speed only. */
const BY_CONTROLLER: readonly (readonly [RegExp, number])[] = [
  [/\bX(?:520|540|550|552|553|557|710)\b|82599|82598|\bX710-/i, 10],
  [/\bXXV710\b|\bE810-XXV/i, 25],
  [/\bXL710\b|QSFP\+/i, 40],
  [/\bE810-C(?:Q|AM)|QSFP28/i, 100],
  [/\bSFP28\b/i, 25],
  [/\bSFP\+/i, 10],
  [/\bI(?:350|210|211|217|218|219|340)\b|8257\d|8258\d|BCM57(?:09|19|20)|NC36\dT|331i\b|PRO\/1000/i, 1],
];

/** Gigabit per second that the name of an adapter states; the highest where it names several. */
export function speedOfAdapter(adapter: string): number | undefined {
  const megabits = /(?<![\w.])(100?) ?M(?:b(?:it|ps|\/s)?|bits?\/s)(?!\w)/.exec(adapter)?.[1];
  if (megabits !== undefined) return Number(megabits) / MEGABITS_PER_GIGABIT;
  const stated = Array.from(adapter.matchAll(SPEED), (match) => Number(match[1]));
  if (stated.length > 0) return Math.max(...stated);
  if (/2\.5 ?gigabit/i.test(adapter)) return 2.5;
  const controller = BY_CONTROLLER.find(([pattern]) => pattern.test(adapter));
  if (controller !== undefined) return controller[1];
  return /gigabit|gige|gbe\b|giga (?:lan|ethernet|nic)\b|10\/100\/1000|1000base/i.test(adapter)
    ? 1
    : undefined;
}

const MEGABITS_PER_GIGABIT = 1_000;
