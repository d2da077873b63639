import { type Found, found, isDenied } from './found.ts';
import { isGone } from './gone.ts';

/** Words that take back, wish for or doubt what a clause names. */
const UNCERTAIN =
  /\?|\b(?:maybe|might|think|sure|should|probably|unclear|unknown|if|when|unless|need|needs|want|wants|plan|planned|require[sd]?|without|missing|tbd|later|whether)\b/i;
const OFF = /\b(?:off|disabled|not|no|none|lacks?|never|unsupported|isn't|doesn't)\b/i;

/** Whether a clause says that the machine has a feature; a clause that doubts, wishes or asks says nothing. */
function findFeature(text: string, pattern: RegExp): Found<boolean> | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const isOff = isDenied(text, match.index) || OFF.test(text) || isGone(text);
  if (UNCERTAIN.test(text) && !isOff) return undefined;
  return UNCERTAIN.test(text.replace(/\bwithout\b/gi, '')) ? undefined : found(!isOff, match);
}

/** The remapping of what devices write to memory. */
export const findIommu = (text: string): Found<boolean> | undefined =>
  findFeature(text, /(?<![\w-])(?:vt-d|vtd|amd-vi|iommu)(?![\w-])/i);

const SRIOV = /(?<![\w-])sr-?iov(?![\w-])/i;
const ADAPTER = /\b(?:nics?|adapters?|cards?|ports?)\b/i;

/** SR-IOV as processor, chipset and firmware offer it: what is not said of an adapter. */
export const findSriovPlatform = (text: string): Found<boolean> | undefined =>
  ADAPTER.test(text) ? undefined : findFeature(text, SRIOV);

/** SR-IOV of a network adapter. */
export const findSriovAdapter = (text: string): Found<boolean> | undefined =>
  ADAPTER.test(text) ? findFeature(text, SRIOV) : undefined;

/** RDMA by any of its protocols. */
export const findRdma = (text: string): Found<boolean> | undefined =>
  findFeature(text, /(?<![\w-])(?:rdma|roce(?:[ -]?v\d)?|iwarp|infiniband)(?![\w])/i);
