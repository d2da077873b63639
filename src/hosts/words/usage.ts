import type { ReadingValues } from '../host-spec.ts';
import { type Found, found, isDenied } from './found.ts';
import { isPlainStatement } from './plain-statement.ts';

const SHARED =
  /\b(?:management|mgmt|host|parent)\b.{0,20}\b(?:shares?|sharing|shared|on the same|same nic|also carries)\b.{0,30}(?:\bvms?\b|\bguests?\b|\bnics?\b|\btraffic\b|$)|\b(?:vms?|guests?)\b.{0,30}\bshar(?:e|es|ing)\b.{0,20}\b(?:management|mgmt|host)\b|\bno (?:separate|dedicated) (?:management|mgmt)\b/i;
const SEPARATE =
  /\b(?:dedicated|separate|own|extra)\b.{0,16}\b(?:management|mgmt)\b|\b(?:management|mgmt)\b.{0,24}\b(?:its own|on its own|dedicated|separate(?:ly|d)?|apart|own (?:nic|port|adapter|vlan|network))\b|\b(?:one|1)\b.{0,20}\bfor (?:management|mgmt)\b/i;
/** Controllers that manage the box are not the management network of the host. */
const CONTROLLER = /\b(?:idrac\d?|ilo\d?|ipmi|bmc|xcc|cimc)\b/i;

/** How management traffic is kept, as far as a sentence says. */
export function findManagement(text: string): Found<boolean> | undefined {
  if (!/management|mgmt|shar/i.test(text) || CONTROLLER.test(text)) return undefined;
  const shared = SHARED.exec(text);
  if (shared !== null) return found(false, shared);
  const separate = SEPARATE.exec(text);
  return separate === null || isDenied(text, separate.index) ? undefined : found(true, separate);
}

const CONTROLLER_ROLE =
  /\b(?:domain controller|is (?:a|our|the) dc|ad ds|active directory domain services)\b(?! vms?\b)/i;
const NOT_JOINED =
  /\bworkgroup\b(?! cluster)|\bnot (?:domain[- ]joined|joined|in (?:a|the) domain|a domain member)\b|\bstand-?alone (?:server|host)\b/i;
const JOINED =
  /\bdomain[- ]joined\b|\bjoined to (?:the|a|our) domain\b|\bdomain member\b|\bmember server\b|\bin (?:the|our|a) domain\b/i;

/** What the host is to its domain. */
export function findDomainRole(text: string): Found<ReadingValues['domainRole']> | undefined {
  if (!/domain|\bdc\b|\bad ds\b|workgroup|stand-?alone|member|joined/i.test(text)) return undefined;
  const controller = CONTROLLER_ROLE.exec(text);
  if (
    controller !== null &&
    !isDenied(text, controller.index) &&
    !/\b(?:vms?|guests?|virtual|other|separate)\b/i.test(text)
  ) {
    return found('domain-controller', controller);
  }
  const alone = NOT_JOINED.exec(text);
  if (alone !== null && !/\bno workgroup\b/i.test(text)) return found('standalone', alone);
  const joined = JOINED.exec(text);
  return joined === null || isDenied(text, joined.index) ? undefined : found('member', joined);
}

const ROLE_RUNS =
  /\b(?:already|currently) (?:runs?|running|hosts?|hosting) hyper-v\b|\bhyper-v (?:role |host )?(?:is )?(?:already |currently )?(?:running|runs)\b/i;
const WISHED =
  /\b(?:want|get|getting|plan|need|see|have|with|like|without|never|before|until|once|when|if)\b/i;
const ROLE_INSTALLED =
  /\bhyper-v (?:role|feature) (?:is )?(?:already )?(?:installed|enabled|added|active)\b|\b(?:existing|current) hyper-v host\b/i;

/** Whether the role is there; `running` also when people say that it works already. */
export function findRole(text: string): Found<'installed' | 'running'> | undefined {
  if (!/hyper-v/i.test(text)) return undefined;
  const runs = ROLE_RUNS.exec(text);
  if (runs !== null) {
    const before = text.slice(0, runs.index);
    return isDenied(text, runs.index) || WISHED.test(before) ? undefined : found('running', runs);
  }
  const installed = ROLE_INSTALLED.exec(text);
  return installed === null || /\bnot\b|isn't/i.test(installed[0])
    ? undefined
    : found('installed', installed);
}

/** Who says it: what a tool shows is no hearsay. */
const TOLD_BY =
  /\b(?:systeminfo|msinfo(?:32)?|get-computerinfo|coreinfo|windows) (?:says|shows|reports|told|prints)\b/i;

/** Whether a clause says that a hypervisor runs on or below the machine. */
export function findHypervisor(text: string): Found<boolean> | undefined {
  if (!/hypervisor/i.test(text)) return undefined;
  const match =
    /\bhypervisor (?:(?:is|has been|was) )?(?:already )?(?:running|present|detected|active)\b/i.exec(text);
  if (match !== null && !/\b(?:if|when|unless)\b/i.test(text)) {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    if (/\bno (?:\w{2,10} )?$|\bnot\b/i.test(before)) return found(false, match);
    return isPlainStatement((before + after).replace(TOLD_BY, ' ')) ? found(true, match) : undefined;
  }
  const none =
    /\bno hypervisor\b|\bwithout (?:a )?hypervisor\b|\bhypervisor (?:is )?not (?:running|present|detected|active)\b/i.exec(
      text,
    );
  return none === null ? undefined : found(false, none);
}

/** Whether a clause speaks of memory with error correction. */
export function findEcc(text: string): Found<boolean> | undefined {
  const match = /\becc\b/i.exec(text);
  return match === null ? undefined : found(!isDenied(text, match.index), match);
}

const ORDER =
  /\b(?:quot(?:e|ed|ation)|on order|ordered|ordering|to be ordered|purchase order|delivery|delivered in|lead time|ships? in|eta|part (?:no|number)|p\/n|unit price|list price|subtotal|net price|msrp|proposed|proposal|bill of materials|\bbom\b|licensed for|core licen[cs]e|angebot|devis|presupuesto|cotizaci[oó]n|or[cç]amento|reseller option kit|rok|no med|no operating system|sans syst[eè]me d'exploitation|ohne betriebssystem|sin sistema operativo)(?!\w)|\([A-Z]?\d{5}-[A-Z]?\d{2}\)|(?<![\w-])\d{3}-[A-Z]{4}(?![\w-])|(?:€|\$|£|\b(?:eur|usd|gbp|chf)) ?\d|\d ?(?:€|eur|usd)\b|\bqty\b/i;

/** Words of quotes and orders: nothing is installed yet. */
export function findOrder(text: string): Found<true> | undefined {
  const match = ORDER.exec(text);
  return match === null || isDenied(text, match.index) ? undefined : found(true, match);
}
