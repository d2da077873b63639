import type { SystemName } from '../names/system-names.ts';
import { isDenied } from './found.ts';

/** Where a change leads to, or what it is for. */
const DESTINATION =
  /\b(?:to|for|towards|onto|upgrade|upgrading|migrate|migrating|move|moving|target(?:ing)?:?|plan(?:s|ned|ning)?:?|eventually|later|someday) (?:(?:be |run |use |install )?(?:windows |microsoft )?)$/i;
const ABOUT_GUESTS =
  /^[^,;]{0,24}\b(?:vms|guests|virtual machines|clients?|domain controllers?|workloads?|desktops)\b/i;
const CALS = /\bcals?\b/i;

/** Whether a system that a clause names is the one that is, or comes, on the machine itself. */
export function isInstalledSystem(text: string, { start, end }: SystemName): boolean {
  const before = text.slice(0, start);
  if (DESTINATION.test(before) || isDenied(text, start)) return false;
  return (
    !ABOUT_GUESTS.test(text.slice(end)) && !CALS.test(text) && !/\b(?:guests?|vms?)\b.{0,20}$/i.test(before)
  );
}
