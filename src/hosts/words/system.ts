import type { SystemName } from '../names/system-names.ts';
import { isDenied } from './found.ts';

/** Where a change leads to, or what it is for. */
const DESTINATION =
  /\b(?:to|for|towards|onto|upgrade|upgrading|migrate|migrating|move|moving|target(?:ing)?:?|plan(?:s|ned|ning)?:?|eventually|later|someday) (?:(?:be |run |use |install )?(?:windows |microsoft )?)$/i;
const ABOUT_GUESTS =
  /^[^,;]{0,24}\b(?:vms|guests|virtual machines|clients?|domain controllers?|workloads?|desktops)\b/i;
const CALS = /\bcals?\b/i;

/** A platform that guests run on, named as theirs: `a proxmox vm`, `на Proxmox`. */
const OF_A_GUEST = /^ ?(?:vm|guest|instance|maschine|машин)/i;
const BELOW_A_GUEST =
  /(?:vm|vps|guest|machine|maschine|maszyna|машина|maskin|máquina|macchina|makine)\S{0,10}(?: [a-zà-ÿа-яё]{3,12})? (?:on|in|under|auf|unter|sous|sur|en|su|no|na|op|på|под|на|в)(?: (?:an?|the|our|my|einem|unserem|un|um|een))? $/i;

/** Whether a system that a clause names is the one that is, or comes, on the machine itself. */
export function isInstalledSystem(text: string, { release, start, end }: SystemName): boolean {
  const before = text.slice(0, start);
  if (release === 'linux' && (OF_A_GUEST.test(text.slice(end)) || BELOW_A_GUEST.test(before))) return false;
  if (DESTINATION.test(before) || isDenied(text, start)) return false;
  return (
    !ABOUT_GUESTS.test(text.slice(end)) && !CALS.test(text) && !/\b(?:guests?|vms?)\b.{0,20}$/i.test(before)
  );
}
