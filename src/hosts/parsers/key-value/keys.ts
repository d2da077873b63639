import { remembering } from '../../remembering.ts';
import type { Topic } from './topic.ts';

export type { Topic } from './topic.ts';

const VT =
  '(?:intel )?(?:secure virtual machine|virtual machine extensions(?: vmx)?|vt|vtx|vt x|vmx|svm|amdv|amd v|hvm)(?: vtx| vt x| amd v| amdv| svm| vmx| x)?';
const VIRTUALIZATION =
  '(?:virtuali[sz]ation|virtualisierung|virtualizacion|virtualizacao)(?: (?:technology|support|supported|extensions?|capable|tech))?';
const UNIT = '(?: (?:gb|gib|g|mb|mib|tb|tib|kb|kib|bytes|b))?';

/** Keys are free, so they are known by what they mean. Each pattern is for the whole key. */
const TOPICS: readonly (readonly [Topic, string])[] = [
  [
    'sockets',
    '(?:cpu |processor |populated |total |num |number of |no of |physical ){0,3}sockets?(?: s)?(?: count)?|(?:cpu|processor) (?:count|qty|quantity|number)|(?:num|number of|physical) (?:cpus?|processors?|procs?)|cpus|processors|procs|sockel|(?:cpu )?(?:anzahl|nombre|numero|cantidad) ?(?:de |der )?(?:cpus?|prozessoren|processeurs|procesadores|processadores|sockel|sockets)|prozessoren|processeurs|procesadores|processadores|populated sockets|number of processor packages(?: physical)?|processor summary count',
  ],
  [
    'coresEach',
    '(?:cpu |num |number of )?cores?(?: s)?(?: count)? (?:per )?(?:socket|cpu|processor|proc)|socket cores|(?:kerne|coeurs|nucleos) (?:pro|je|par|por) (?:sockel|socket|cpu|prozessor|processeur|procesador|processador)',
  ],
  [
    'cores',
    '(?:total |physical |cpu |processor |num |number of |all ){0,3}cores?(?: (?:count|total|s))?|cpu cores total|(?:anzahl |physische |cpu ?|prozessor ?){0,2}kerne(?: gesamt)?|(?:nombre de )?coeurs(?: physiques| total)?|(?:numero de )?nucleos(?: fisicos| totais| totales)?',
  ],
  [
    'threads',
    '(?:total |cpu |num |number of |hw |hardware ){0,3}(?:threads?|logical (?:processors?|cpus?|cores?)|logicalprocessors?|virtual processors?|lps?|lcpus?|vcpus?|vcores?)(?: (?:count|total|s))?|logische (?:prozessoren|kerne|cpus)|processeurs logiques|procesadores logicos|processadores logicos|hilos',
  ],
  [
    'processor',
    '(?:host |server |system )?(?:cpus?|processors?|proc)(?: s| model| name| type| model name| brand)?|model name|proc ?1 brand|processor summary model|prozessor(?:typ|modell| modell)?|processeur|procesador|processador',
  ],
  [
    'memory',
    `(?:total |installed |physical |system |host |node |server |usable ){0,3}(?:ram|memory|mem|memtotal|dimms?|ddr[345])(?: (?:total|size|installed|amount|capacity))?${UNIT}|total (?:mb|gb)|sys mem size|total memory size|memory (?:total|installed|size)${UNIT}|(?:installierter? |physischer )?(?:arbeits|haupt)?speicher(?: gesamt)?${UNIT}|memoire(?: vive| ram| installee| totale){0,2}${UNIT}|memoria(?: ram| instalada| total| fisica){0,2}${UNIT}|ram (?:installiert|instalada|installee)${UNIT}`,
  ],
  ['edition', '(?:os |windows |server )?(?:edition|sku|edicion|edicao)'],
  ['build', '(?:os |windows )?build(?: number| no)?'],
  [
    'system',
    '(?:host |installed )?(?:os caption|caption|os|operating system|os name|os version|os release|version|windows|windows version|system os|distro|distribution)|betriebssystem|systeme(?: d exploitation)?|sistema (?:operativo|operacional)|installed system',
  ],
  ['linkSpeed', '(?:nics?|links?|network|ports?|adapters?|ethernet|interfaces?) ?(?:link )?speed(?: gbps)?'],
  ['wireless', 'wi ?fi|wlan|wireless(?: adapter| card)?'],
  [
    'adapters',
    '(?:num |number of |no of |total |physical ){0,3}(?:nics?|network (?:cards?|adapters?|interfaces?|ports?)|nic (?:count|ports|total)|networking|network|ethernet|lan|lan ports|ports|interfaces?|adapters?)(?: count| s)?|netzwerk(?:karten?|adapter|ports?|schnittstellen)?|(?:cartes?|adaptateurs?|interfaces?) reseau|reseau|(?:tarjetas?|placas?|adaptadores?) de rede?|rede?',
  ],
  [
    'adapter',
    '(?:nic|network|adapter|network (?:card|adapter|interface)|eth|lan|port|ethernet) ?\\d{1,2}(?: (?:name|model|type|desc(?:ription)?))?|(?:nics?|network|adapters?|interfaces?|ethernet)(?: (?:adapters?|cards?))? (?:name|model|desc(?:ription)?|product|card)',
  ],
  [
    'storage',
    '(?:vm |shared |host |primary ){0,3}(?:storage|datastore|san)(?: (?:type|kind|protocol|backend))?',
  ],
  [
    'diskController',
    '(?:raid|storage|disk|drive|sas|array) ?(?:controllers?|cards?|adapters?|hba|bus(?:es)?)(?: (?:model|name))?|controllers?|raid(?: (?:level|type))?|hba|bus ?type|perc',
  ],
  [
    'disks',
    '(?:num |number of |physical |local |data |system ){0,3}(?:disks?|drives?|hdds?|ssds?|spindles?)(?: (?:count|number|s))?',
  ],
  [
    'firmware',
    `(?:${VT}|${VIRTUALIZATION})(?: mode)? ?(?:is )?(?:enabled|on|active)?(?: in)?(?: the)? ?(?:bios|firmware|uefi)(?: (?:enabled|on|setting|switch))?|(?:bios|firmware|uefi) (?:${VT}|${VIRTUALIZATION})(?: (?:enabled|on))?|(?:${VT}|${VIRTUALIZATION}) ?(?:is )?enabled|virtualizationfirmwareenabled|virtualization firmware(?: enabled)?|enabled in (?:bios|firmware)|virt enabled|(?:${VT}|${VIRTUALIZATION}) (?:im|dans le|en la|en|no|na) (?:bios|uefi)|fw`,
  ],
  [
    'virtualization',
    `(?:cpu |proc |processor |hardware |hw |has |supports? ){0,3}(?:${VT}|${VIRTUALIZATION})(?: (?:support|supported|capable|available|flag))?`,
  ],
  [
    'slat',
    '(?:cpu |has |supports? ){0,3}(?:slat|ept|npt|np|rvi|slat ept|slat npt|ept npt|ept slat|second level address translation(?: extensions?)?|nested paging|extended page tables?)(?: (?:support|supported|enabled|available))?',
  ],
  [
    'dep',
    '(?:cpu |has |supports? |hardware |hw ){0,3}(?:dep|nx|xd|nx bit|xd bit|nx xd|dep nx|dep nx xd|dep xd|no execute|execute disable|data execution (?:prevention|protection))(?: (?:support|supported|enabled|available|on|bit))?',
  ],
  ['sse42', 'sse ?4 ?2'],
  ['popcnt', 'popcnt'],
  [
    'isVirtual',
    '(?:is )?(?:a )?(?:virtual|vm|virtual machine|virtuali[sz]ed|guest)|is vm|virtuell|virtuel(?:le)?|virtuelle maschine|machine virtuelle|maquina virtual',
  ],
  ['isPhysical', '(?:is )?(?:physical|bare ?metal|hardware host)|physisch|physique|fisic[oa]'],
  [
    'model',
    '(?:system |server |machine |host |computer |product |hardware |chassis |laptop )?(?:model|product|product name)|server type|(?:server ?)?modell|modele|modelo|(?:hw|asset|device) model',
  ],
  [
    'manufacturer',
    '(?:system |server |hardware )?(?:manufacturer|vendor|make|maker|oem|brand)|hersteller|fabricante?|constructeur|marque|marca',
  ],
  ['hypervisor', 'hypervisor(?: (?:present|running|detected|active))?|has hypervisor'],
  ['role', 'hyper ?v(?: (?:role|feature))?(?: (?:installed|enabled|active))?'],
  ['laptop', '(?:is )?(?:a )?(?:laptop|notebook|portable|mobile|portatil)'],
  ['form', '(?:form factor|form|chassis|chassis type|kind|type|class|machine type|host type|platform)'],
  ['architecture', '(?:cpu |os |system )?(?:arch|architecture|type)|bits|bitness|os bits|64 ?bit|x64'],
  [
    'domainRole',
    '(?:domain ?)?(?:role|membership|joined)|domain joined|domain|workgroup|domain controller|is dc',
  ],
  ['ecc', '(?:memory |ram )?ecc(?: (?:memory|ram))?'],
  ['team', '(?:nic )?team(?:ing|ed)?(?: type| mode)?|lbfo|set|bond(?:ing)?|switch embedded teaming'],
  [
    'management',
    '(?:management|mgmt)(?: (?:nic|network|adapter|traffic|port|separate|vlan))?|(?:separate|dedicated) (?:management|mgmt)(?: (?:nic|network|adapter))?',
  ],
  ['chipset', 'chipset'],
  ['evaluation', '(?:is )?(?:eval|evaluation|trial)(?: edition)?'],
  ['serverCore', '(?:server )?core(?: install(?:ation)?)|server core|install(?:ation)? (?:type|option)'],
  ['onOrder', '(?:on )?order(?:ed)?|quote'],
  [
    'iommu',
    '(?:intel )?(?:vt d|vtd|amd ?vi|io ?mmu|dma remapping)(?: (?:enabled|support|supported|available|on|in bios))?',
  ],
  ['sriovAdapter', 'sr ?iov (?:nics?|adapters?|cards?)|(?:nics?|adapters?) sr ?iov'],
  ['sriov', 'sr ?iov(?: (?:enabled|support|supported|capable|available))?|iov ?support'],
  [
    'rdma',
    '(?:nics? |network |adapters? )?(?:rdma|roce(?: ?v2)?|iwarp)(?: (?:nics?|adapters?|enabled|capable|support|supported))?',
  ],
  ['gpus', '(?:gpus?|graphics(?: cards?| adapters?)?|video cards?)(?: \\d)?(?: (?:model|name))?'],
  [
    'ignored',
    '(?:host ?name|name|host|fqdn|server|server name|computer ?name|node|serial(?: number| no)?|service tag|asset(?: tag)?|location|rack|site|datacent(?:er|re)|ip|ip address|address|owner|contact|purchased|warranty|mac|mac address|gateway|dns|vlan|id|uuid|env|environment|department|user|date|inventory(?: id| date)?|(?:full )?device name|device id|product id|pen and touch|installed on|experience|standort|serien ?nummer|rechner ?name|nom(?: d hote)?|nombre(?: del? (?:equipo|servidor|host))?|nome(?: do (?:servidor|host))?|servidor|serveur|numero de serie|emplacement|ubicacion|localizacao|inventarnummer|notes?|comments?)(?: \\d{1,2})?',
  ],
];

const PATTERNS: readonly (readonly [Topic, RegExp])[] = TOPICS.map(([topic, words]) => [
  topic,
  new RegExp(`^(?:${words})$`),
]);
const KEY_MAX = 60;

/** Parts and other machines that have a memory, a model or a speed of their own. */
const OF_ITS_OWN =
  /\b(?:gpus?|video|graphics|disks?|drives?|storage|raid|controllers?|vms?|guests?|nics?|network|bios|psus?|power|switch(?:es)?|backup|san|nas|other|old|battery|display|monitor|swap|slots?|dimms?)\b/;

/** Topics that a part may have as well as the machine. */
const AMBIGUOUS: ReadonlySet<Topic> = new Set<Topic>([
  'memory',
  'model',
  'manufacturer',
  'form',
  'architecture',
  'processor',
  'sockets',
  'cores',
  'coresEach',
  'threads',
  'system',
  'edition',
  'build',
]);

/** What a key can mean: first below its headings, the outermost first, then alone. Empty: unknown. */
export function topicsOf(key: string, sections: readonly string[]): readonly Topic[] {
  const within = sections.map((_, index) => lookUp([...sections.slice(index), key].join(' ').trim()));
  const alone = belongsElsewhere(key, sections) ? undefined : lookUp(key);
  return [...within, alone].filter((topic) => topic !== undefined);
}

/** Whether a key that is known speaks of a part or of another machine here: the memory of a graphics card. */
export function belongsElsewhere(key: string, sections: readonly string[]): boolean {
  const alone = lookUp(key);
  return alone !== undefined && AMBIGUOUS.has(alone) && sections.some((section) => OF_ITS_OWN.test(section));
}

const lookUp = (words: string): Topic | undefined => (words.length > KEY_MAX ? undefined : findTopic(words));

/** Keys are few and come again in every paste. */
const findTopic = remembering((words) => PATTERNS.find(([, pattern]) => pattern.test(words))?.[0]);
