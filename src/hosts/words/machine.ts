import type { ReadingValues } from '../host-spec.ts';
import { wordedPatterns } from '../worded-patterns.ts';
import { type Found, found, isDenied } from './found.ts';

const MODELS: readonly RegExp[] = [
  /\b(?:dell (?:emc )?)?poweredge [a-z]{1,2}\d{3,4}(?:xd2?|xs|xa|i)?\b/i,
  /\b(?:hpe? )?(?:proliant )?(?:dl|ml|bl|xl)\d{2,3}[a-z]?(?: ?(?:gen ?\d{1,2}|g\d{1,2}))?(?:\+|\b)/i,
  /\b(?:hpe? )?(?:synergy \d{3}|microserver(?: gen ?\d{1,2}\+?)?)\b/i,
  /\b(?:lenovo )?(?:thinksystem )?s[rt]\d{3}(?: v\d)?\b|\b(?:ibm |lenovo )?(?:system )?x3\d{3} ?m\d\b/i,
  /\b(?:cisco )?ucs[cbsx]?[ -][bcsx]\d[\w-]{2,12}(?: m\d\w?)?\b/i,
  /\b(?:fujitsu )?primergy [\w]{2,8}(?: ?[ms]\d)?\b|\brx\d{3,4}(?: ?[ms]\d)?\b/i,
  /\bsupermicro (?:superserver )?[a-z\d][\w-]{2,20}|\bsys-\w{3,6}[\w-]{0,12}/i,
  /\b(?:lenovo |ibm )?thinkpad [a-z]{1,2}\d{1,3}\w{0,3}(?: (?:yoga|carbon|nano))?(?: gen ?\d{1,2})?\b/i,
  /\b(?:dell )?(?:latitude|inspiron|vostro|xps|precision|optiplex) (?:\d{1,2}-)?[a-z]{0,2}\d{1,4}\w{0,3}\b/i,
  /\b(?:hp )?(?:elitebook|probook|zbook|pavilion|omen|spectre|envy|elitedesk|prodesk|z\d) [\w]{2,8}(?: \w{0,3}\d{2,4})?(?: g\d{1,2})?\b/i,
  /\b(?:lenovo )?(?:ideapad|thinkcentre|thinkstation|legion|yoga) \w{2,8}\b/i,
  /\b(?:microsoft )?surface (?:pro|laptop|book|go|studio)(?: \d{1,2}\+?)?\b/i,
  /\b(?:asus |acer )?(?:vivobook|zenbook|expertbook|swift|aspire|travelmate|rog \w{2,10})(?: [\w-]{1,10})?\b/i,
  /\b(?:fujitsu )?(?:lifebook|celsius|esprimo) \w{2,8}\b|\btoughbook \w{2,6}\b/i,
  /\b(?:intel |asus )?nuc ?\w{0,12}\b/i,
  /\bmacbook(?: (?:pro|air))?(?: \d\d)?\b|\bmac (?:mini|pro|studio)\b|\bimac\b/i,
  // By its number alone only where no other maker uses the same one; in capitals, as it is on the box.
  /\b(?:hp )?z(?:[2468][24]0|[2468]00)(?: g\d)?\b|\bhp z\d{1,3}(?: g\d)?\b|\bdell (?:emc )?(?:t|r|c|m|mx)\d{3,4}(?:xd2?|xs|xa)?\b/i,
  /\b(?:dell )?R\d{3,4}(?:xd2?|xs|xa)?\b/,
  /\blenovo p\d{3}\b/i,
  /(?<=^(?:(?:an?|our|my|the|one|is|old|new|dell|have|got|it's|its) ){0,4})r[2-9][1-9]\d(?:xd2?|xs|xa)?\b/i,
];

const modelsLikelyIn = wordedPatterns(MODELS);

/** Cheap test for a beginning of any of them. */
const MODEL_WORDS =
  /poweredge|[dmbx]l\d|proliant|synergy|microserver|think|s[rt]\d|x3\d|ucs|primergy|rx\d|supermicro|sys-|latitude|inspiron|vostro|xps|precision|optiplex|book|pavilion|omen|spectre|envy|desk|z\d|ideapad|legion|yoga|surface|swift|aspire|travelmate|rog |celsius|esprimo|nuc|mac|[rtcmp]x?\d{3}/i;

/** The first model that a text names. */
export function findModel(text: string): Found<string> | undefined {
  if (!MODEL_WORDS.test(text)) return undefined;
  for (const pattern of modelsLikelyIn(text)) {
    const match = pattern.exec(text);
    if (match !== null && /\d|book|mac|nuc|surface/i.test(match[0])) return found(match[0].trim(), match);
  }
  return undefined;
}

const LAPTOP =
  /\b(?:laptop|notebook|ultrabook|(?:un|mon|notre|ce|le|pc|ordinateur) portable|port[áa]til|portatile)\b|ноутбук|ノート(?:pc|パソコン)|笔记本|筆電|노트북/i;
const STATIONARY = /\b(?:desktop|tower|rack ?mount(?:ed)?|rack server|blade|workstation|mini pc)\b/i;

/** Whether a clause says that the machine is a laptop. */
export function findLaptop(text: string): Found<boolean> | undefined {
  const laptop = LAPTOP.exec(text);
  if (laptop !== null) {
    if (/\b(?:my|from|on my|his|her) (?:laptop|notebook)\b/i.test(text)) return undefined;
    return found(!isDenied(text, laptop.index), laptop);
  }
  const stationary = findStationary(text);
  return stationary === undefined ? undefined : { ...stationary, value: false };
}

/** A word for a machine that stands in its place, which only hardware does. */
export function findStationary(text: string): Found<string> | undefined {
  const match = STATIONARY.exec(text);
  if (match === null || isDenied(text, match.index)) return undefined;
  return /(?:remote|virtual|cloud|hosted) desktop|desktop experience|desktops|mobile workstation|virtual/i.test(
    text,
  )
    ? undefined
    : found(match[0], match);
}

const VIRTUAL = [
  /\b(?:it'?s|it is|this is|that'?s|is|as|just|only|inside|in|running in|am on) (?:an? |the |my |our )?(?:\w{2,12} ){0,2}?(?:vm|virtual machine)\b(?! (?:host|server|lab|farm|cluster))/i,
  /^\s*(?:an? |my |our |the )?(?:\w{2,12} ){0,2}?(?:vm|virtual machine|guest) (?:on|in|under|inside|at|hosted|running)\b/i,
  /(?<![\wà-ÿ])(?:eine|une|una|uma) (?:vm|virtuelle maschine|machine virtuelle|m[aá]quina virtual)\b/i,
  /\b(?:vmware|hyper-v|azure|kvm|proxmox|virtualbox|esxi|xen|cloud|nutanix|vsphere) (?:vm|guest|instance)\b/i,
  /\b(?:it'?s|it is|this is|that'?s) an? (?:\w{2,12} )?guest\b|\bguest (?:vm|machine)\b|^\s*(?:a |the )?(?:vm|virtual machine|guest)\s*$|\b(?:runs?|running|hosted|lives?|sits?) (?:on|in|under) (?:an? |our |the |my )?(?:proxmox|esxi?|vmware|vsphere|xenserver|kvm|virtualbox|nutanix|ahv|azure|aws|gcp)\b|\bp2v'?d\b/i,
  /\b(?:diese|die) vm\b|to jest maszyna wirtualna|jest maszyn[ąa] wirtualn[ąa]|это виртуальн\S{2} машин|これは仮想マシン|仮想マシンです|(?:这|它)?是(?:一台)?虚拟机|c'est une (?:vm|machine virtuelle)|es una m[aá]quina virtual|[èe] una macchina virtuale|dit is een (?:vm|virtuele (?:machine|server))|det (?:är|er) en (?:virtuell maskin?|vm)\b|je to virtu[aá]ln[ií] (?:stroj|server|počítač)|(?:bu )?bir sanal (?:makine|sunucu)|가상 ?머신/i,
  /\b(?:guest|virtuali[sz]ed|nested) (?:on|in|inside|under) (?:vmware|hyper-v|esxi|proxmox|kvm|our|the|a|virtualbox|vsphere|azure)\b/i,
  /\b(?:edition|standard|datacenter|server|windows \d{1,2}|20\d\d) (?:vm|virtual machine)\b(?! (?:host|server|lab|rights?|licen))/i,
  /\b[a-z]\d[a-z]{0,3}\.(?:nano|micro|small|medium|\d{0,2}x?large)\b/i,
  /\b(?:inside|in|on|under|within|of) (?:an? |our |the |my )?(?:oracle |citrix |vmware )?(?:virtualbox|vmware|esxi?|vsphere|vcenter|proxmox|xenserver|xcp-ng|kvm|qemu|parallels|ahv)\b/i,
  /\b(?:citrix|xenserver|qemu|xcp-ng) (?:vm|guest|instance)\b|\bguest of \w/i,
  /(?:^|\b(?:an?|our|my|this|is|as) )virtual (?:private |dedicated )?server\b(?! (?:hosts?|farm|lab|platform))/i,
  /\b\d{1,3} ?x? ?vcpus?\b|\bvps\b|\bvserver\b|\bdroplet\b/i,
  /\bazure\b.{0,20}\b[a-z]{1,3}\d{1,3}[a-z]{0,4}[ _]v\d\b/i,
  /\bec2 instance\b|\bazure vm\b|\bstandard_[a-z]\d{1,3}\w{0,8}\b/i,
];
/** These name a platform, or its figures, which may be that of other machines. */
const NAMES_A_PLATFORM =
  /^(?:(?:inside|in|on|under|within|of) [\w -]{0,24}(?:virtualbox|vmware|esxi?|vsphere|vcenter|proxmox|xenserver|xcp-ng|kvm|qemu|parallels|ahv)|\d{1,3} ?x? ?vcpus?)$/i;
/** Cheap test for any of them. */
const VIRTUAL_OR_PHYSICAL =
  /vm|virtual|virtuel|wirtualn|sanal|가상|виртуал|仮想|虚拟|p2v|guest|instance|metal|physical|real|actual|nested|standard_|\w\.\w|esx|vsphere|vcenter|proxmox|xen|xcp-ng|qemu|parallels|ahv|vcpu|vps|vserver|droplet|azure/i;
/** Speaks of guests, or of what was and will be elsewhere. */
const ABOUT_OTHERS =
  /\b(?:vms|guests|virtual machines|each|per|currently|was|were|migrat\w{1,4}|replac\w{1,4}|mov(?:e|ing)|from|today|old|other|no longer)\b/i;
const PHYSICAL =
  /^\s*physical\s*$|\b[a-z]\d[a-z]{0,3}\.metal\b|\bbare[ -]?metal\b|\b(?:it'?s|it is) (?:an? )?(?:real|actual) (?:server|box|host|machine|hardware)\b|\bphysical (?:server|box|host|machine|hardware|node|pc)\b|\b(?:not|isn't) (?:a |an )?(?:vm|virtual(?: machine)?|virtuali[sz]ed)\b/i;

/** Whether a clause says that this machine is a virtual one, or a physical one. */
export function findVirtualOrPhysical(text: string): Found<boolean> | undefined {
  if (!VIRTUAL_OR_PHYSICAL.test(text)) return undefined;
  const physical = PHYSICAL.exec(text);
  if (physical !== null && !isDenied(text, physical.index)) return found(false, physical);
  for (const pattern of VIRTUAL) {
    const match = pattern.exec(text);
    if (match !== null && NAMES_A_PLATFORM.test(match[0]) && ABOUT_OTHERS.test(text)) continue;
    if (
      match !== null &&
      !/(?<![\wà-ÿа-я])(?:not|no|isn't|keine?|nicht|pas|n[ãa]o|non|nie|niet|geen|inte|ingen|ikke|není|не|ej)(?![\wà-ÿа-я])/i.test(
        text.slice(0, match.index + match[0].length),
      )
    )
      return found(true, match);
  }
  return undefined;
}

const ARCHITECTURES: readonly (readonly [ReadingValues['architecture'], RegExp])[] = [
  ['arm64', /\barm64\b|\baarch64\b/i],
  ['ia64', /\bitanium\b|\bia64\b/i],
  ['x64', /\bx64\b|\bx86[-_]64\b|\bamd64\b|\b64[ -]?bits?\b/i],
  ['x86', /\b32[ -]?bits?\b|\bx86\b/i],
];

/** A system of 32 bits, whatever else the clause says the processor could do. */
const INSTALLED_32_BIT =
  /\b(?:32[ -]?bit|x86(?![-_]64))(?= (?:os\b|windows|operating system|version|edition|install))|(?<=\b(?:os|windows|20\d\d|r2|standard|datacenter|enterprise|pro|edition) )(?:32[ -]?bit|x86)\b(?![-_]64)/i;

/** What the installed system is built for; what a processor, a guest or a program is capable of does not tell. */
export function findArchitecture(text: string): Found<ReadingValues['architecture']> | undefined {
  const installed = INSTALLED_32_BIT.exec(text);
  if (installed !== null && !isDenied(text, installed.index)) return found('x86', installed);
  const arm = /\barm-based\b/i.exec(text);
  if (arm !== null) return found('arm64', arm);
  if (
    !/64|x86|32|itanium/i.test(text) ||
    /\b(?:capable|cpus?|processors?|guests?|vms?|apps?|software|pci\S{0,3}|slots?|bus)\b/i.test(text)
  )
    return undefined;
  for (const [architecture, pattern] of ARCHITECTURES) {
    const match = pattern.exec(text);
    if (match !== null && !isDenied(text, match.index)) return found(architecture, match);
  }
  return undefined;
}

/** The build number of Windows that a clause states: `OS build 22631.3007`, `10.0.22631`. */
export function findBuild(text: string): Found<number> | undefined {
  const match = /\b(?:os |windows )?build(?: number)?:? ?(\d{4,5})\b|\b10\.0\.(\d{5})\b/i.exec(text);
  return match === null ? undefined : found(Number(match[1] ?? match[2]), match);
}

const CHIPSET =
  /\b(santa rosa|montevina|napa|calpella|[gpq]m9[456]\d|[gp]m45|945[gp]m|x38 express|(?:intel )?(?:[cqhzbxw]\d{2,3}[a-z]?|5\d{3}[xpvz]|e7\d{3}) (?=chipset))(?: chipset)?\b/i;

/** The chipset that a text names. */
export function findChipset(text: string): Found<string> | undefined {
  const match = CHIPSET.exec(text);
  return match === null ? undefined : found((match[1] ?? match[0]).trim(), match);
}
