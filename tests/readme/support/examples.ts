import type { Machine } from './machine.ts';
import { READY, SWITCHED_OFF, VIRTUAL_MACHINES } from './pastes.ts';

/** One run of a command that the documents name. */
export interface Example {
  /** In the place of the command, where that has placeholders. */
  readonly words?: string;
  /** The standard input. */
  readonly input?: string;
  readonly before?: (machine: Machine) => Promise<unknown>;
  readonly code: number;
  readonly says: RegExp;
  /** Files that are there then, and how they begin. */
  readonly makes?: Readonly<Record<string, RegExp>>;
}

const postList = (machine: Machine): Promise<unknown> =>
  machine.run('checklist post host-bring-up for HV01 2022');

const backUpTo =
  (file: string, isElsewhere: boolean) =>
  async (machine: Machine): Promise<void> => {
    await postList(machine);
    await machine.run(`backup ${file}`);
    if (isElsewhere) machine.removeDatabase();
  };

const BACKED_UP = { before: postList, code: 0, says: /holds [\d,]+ rows\. Keep HYPERV_TOKEN_KEYS elsewhere/ };
const RESTORED = { code: 0, says: /^Restored [\d,]+ rows from the backup of .* Start the bot again\.$/m };
const ON_LIST = { before: postList, code: 0 };
const SVG = /^<svg /;
const PNG = /^\u{FFFD}PNG/u;
const WORKS: readonly Example[] = [
  { code: 0, says: /^ok {11}Database: .*\n[^]*^ok {11}Knowledge base: [^]*No problem, /m, before: postList },
];

/** Every command of the program in the documents, and how it is run here. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  chat: [
    { input: `max ram per vm on 2019?\ncheck\n${READY}\n.\nexit\n`, code: 0, says: /12 TB[^]*^READY /m },
  ],
  'check systeminfo.txt': [{ code: 0, says: /^READY / }],
  'check [--for RELEASE] [--with CAPABILITY,…] [--json] [--all] [--svg FILE] [--png FILE] [FILE | -]': [
    {
      words: 'check --for 2019 --with s2d,gpu-p systeminfo.txt',
      code: 0,
      says: /^READY .*Windows Server 2019[^]*Storage Spaces Direct node: /,
    },
    { words: 'check --all -', input: SWITCHED_OFF, code: 1, says: /^NEEDS ACTION [^]*\n {2}Source:/ },
    { words: 'check --json', input: READY, code: 0, says: /"verdict": "ready"/ },
    {
      words: 'check --svg card.svg --png card.png --dark systeminfo.txt',
      code: 0,
      says: /^READY /,
      makes: { 'card.svg': SVG, 'card.png': PNG },
    },
  ],
  'check --many FOLDER, FILE or CSV … [--for RELEASE] [--json] [--all]': [
    {
      words: 'check --many hosts systeminfo.txt hosts.csv',
      code: 2,
      says: /^hosts\.csv, row 2: OLD .*\nhosts\/hv02\.txt[^]*^4 hosts: 1 not ready, 1 needs action, 2 ready\.$/m,
    },
    { words: 'check --many hosts --for 2019 --all', code: 1, says: /^hosts\/hv01\.txt +Ready .*2019/m },
    { words: 'check --many hosts --json', code: 1, says: /^\{"host":"hosts\/hv01\.txt","outcome":"ready",/ },
  ],
  'check --for "every release" [--json] [--all] [FILE | -]': [
    {
      words: 'check --for "every release" systeminfo.txt',
      code: 0,
      says: /for every release with Hyper-V: /,
    },
    { words: 'check --for "every release" --all -', input: READY, code: 0, says: /^What turns$/m },
    { words: 'check --for "every release" --json', input: READY, code: 0, says: /"matrix": \[/ },
  ],
  'size REQUEST [--json]': [
    {
      words: 'size 40 VMs x 4 vCPU x 8 GB on 3 hosts of 2x32 cores 512 GB, N+1, 2022',
      code: 0,
      says: /^It fits/,
    },
    { words: 'size 400 VMs x 4 GB on 1 host 64 GB, 2022 --json', code: 1, says: /"fits": false/ },
  ],
  'network ADAPTERS [STORAGE] [cluster] [RELEASE] [--json] [--svg FILE] [--png FILE]': [
    { words: 'network 4 nics', code: 0, says: /4 adapters: / },
    { words: 'network 4 nics iscsi cluster 2012 R2 --json', code: 0, says: /"layouts": \[/ },
    {
      words: 'network 4 nics smb 2022 --svg plan.svg --png plan.png',
      code: 0,
      says: /^Windows Server 2022, 4 adapters: /,
      makes: { 'plan.svg': SVG, 'plan.png': PNG },
    },
  ],
  'upgrade RELEASE [cluster] to RELEASE [--json]': [
    { words: 'upgrade 2012 R2 cluster to 2025', code: 0, says: /Windows Server 2025/ },
    { words: 'upgrade 2019 to 2022 --json', code: 0, says: /"verdict": "yes"/ },
  ],
  'pair FILE FILE, or HOST and HOST [--json]': [
    { words: 'pair systeminfo.txt newer.txt', code: 2, says: /^Live migration between host 1 and host 2: / },
    { words: 'pair Xeon Gold 6338 2022 and EPYC 7543 2025 --json', code: 2, says: /"directions": \[/ },
  ],
  'drift EARLIER-FILE LATER-FILE [--json]': [
    { words: 'drift systeminfo.txt later.txt', code: 1, says: /went from ready to needs action/ },
    { words: 'drift later.txt systeminfo.txt --json', code: 0, says: /"after": "ready"/ },
  ],
  'why RULE or CAPABILITY [--for RELEASE] [--json] [FILE | -]': [
    { words: 'why host.slat systeminfo.txt', code: 0, says: /^Why: SLAT for Windows Server 2022: yes\./ },
    {
      words: 'why "minimum memory" --for 2016',
      input: READY,
      code: 0,
      says: /^Why: Minimum memory for Windows Server 2016: yes\./,
    },
    {
      words: 'why "live migration" -',
      input: READY,
      code: 0,
      says: /^Why: Live migration, .* 2022: unknown\./,
    },
    { words: 'why s2d --json systeminfo.txt', code: 0, says: /"capability": "storage-spaces-direct"/ },
  ],
  'replay RECEIPT [--json] [--all] [FILE | -]': [
    { words: 'replay RECEIPT systeminfo.txt', code: 0, says: /^READY / },
    { words: 'replay RECEIPT --all -', input: READY, code: 0, says: /^READY [^]*\n {2}Source:/ },
    { words: 'replay RECEIPT --json', input: SWITCHED_OFF, code: 1, says: /"same": false/ },
  ],
  'practices [--for RELEASE] [--json] [--all] [FILE | -]': [
    { words: 'practices get-vm.txt', code: 0, says: /paused:\s+web01/ },
    {
      words: 'practices --for 2022 --all -',
      input: VIRTUAL_MACHINES,
      code: 0,
      says: /for Windows Server 2022: [^]*^No pasted text decides/m,
    },
    { words: 'practices --json', input: VIRTUAL_MACHINES, code: 0, says: /"notDecidable": \[/ },
  ],
  'limits [WHAT] [RELEASE] [--json]': [
    { words: 'limits', code: 0, says: /Windows Server 2025/ },
    { words: 'limits memory 2022', code: 0, says: /Windows Server 2022/ },
    { words: 'limits 2019 --json', code: 0, says: /"rows": \[/ },
  ],
  'compare RELEASE RELEASE [WHAT] [--json]': [
    { words: 'compare 2019 2025', code: 0, says: /Windows Server 2025/ },
    { words: 'compare 2019 2025 memory --json', code: 0, says: /"rows": \[/ },
  ],
  'releases [--json]': [
    { words: 'releases', code: 0, says: /^Windows Server +26100 /m },
    { words: 'releases --json', code: 0, says: /"ws2008r2"/ },
  ],
  'explain RULE, FACT, TERM or ERROR CODE [--json]': [
    { words: 'explain host.slat', code: 0, says: /SLAT/ },
    { words: 'explain host.processor.slat', code: 0, says: /second-level address translation/ },
    { words: 'explain vMotion', code: 0, says: /live migration/i },
    { words: 'explain 0x80370102', code: 0, says: /virtualization/ },
    { words: 'explain host.processor.slat --json', code: 0, says: /"rows": \[/ },
  ],
  'facts --json': [{ code: 0, says: /^\{"id":"[^]*"status":"verified"/ }],
  'ask QUESTION [--json]': [
    { words: 'ask "max ram per vm on 2019?"', code: 0, says: /12 TB/ },
    { words: 'ask what is the weather in Oslo --json', code: 3, says: /"answered": false/ },
  ],
  'ask [--json] -': [
    { words: 'ask -', input: 'max ram per vm on 2019?\n', code: 0, says: /12 TB/ },
    { words: 'ask --json -', input: 'max ram per vm on 2019?\n', code: 0, says: /^\{"answered":true,/ },
  ],
  'ask --json -': [
    { input: 'max ram per vm on 2019?\nand?\n', code: 0, says: /^\{.*\}\n\{"answered":false.*\}\n$/ },
  ],
  'chat [--json]': [
    { words: 'chat', input: 'help\nexit\n', code: 0, says: /hyperv check/ },
    { words: 'chat --json', input: 'check ram=64GB\n', code: 0, says: /^\{"schema":1,.*"cannot-tell"/ },
  ],
  'chat --json': [
    {
      input: 'max ram per vm on 2019?\nand for 2016?\nstart over\n',
      code: 0,
      says: /^\{"answered":true.*\n\{.*"releases":\["ws2016"\].*\n\{"summary":.*\}\n$/,
    },
  ],
  'doctor [--json]': [
    { ...WORKS[0], words: 'doctor', code: 0, says: /Database: / },
    { words: 'doctor --json', before: postList, code: 0, says: /"sound": true/ },
  ],
  doctor: WORKS,
  gaps: [{ code: 0, says: /^Nothing was asked in vain in the last 30 days\./ }],
  'backup FILE': [{ ...BACKED_UP, words: 'backup hv.gz' }],
  'backup hyperv-2026-11-22.gz': [BACKED_UP],
  'backup before.gz': [BACKED_UP],
  'backup /data/backup.gz': [BACKED_UP],
  'restore FILE [--replace]': [
    { ...RESTORED, words: 'restore hv.gz', before: backUpTo('hv.gz', true) },
    { ...RESTORED, words: 'restore hv.gz --replace', before: backUpTo('hv.gz', false) },
  ],
  'restore hyperv-2026-11-22.gz': [{ ...RESTORED, before: backUpTo('hyperv-2026-11-22.gz', true) }],
  'restore before.gz': [{ ...RESTORED, before: backUpTo('before.gz', true) }],
  help: [{ code: 0, says: /^Usage:\n {2}hyperv check / }],
  'checklist post host-bring-up for HV01 2022': [{ code: 0, says: /jvhthztu/ }],
  'checklist tick jvhthztu firmware-dep': [{ ...ON_LIST, says: /^Saved\./ }],
  'checklist skip jvhthztu domain a workgroup lab': [{ ...ON_LIST, says: /^Saved\.[^]*a workgroup lab/ }],
  'checklist note jvhthztu backup agent ordered': [{ ...ON_LIST, says: /^Saved\.[^]*agent ordered/ }],
  'checklist take jvhthztu backup bob': [{ ...ON_LIST, says: /^Saved\.[^]*bob/ }],
  'checklist list mine open': [
    {
      code: 0,
      says: /jvhthztu/,
      before: async (machine) => [
        await postList(machine),
        await machine.run('checklist take jvhthztu backup'),
      ],
    },
  ],
  'checklist export jvhthztu csv > hv01.csv': [
    { ...ON_LIST, says: /firmware-dep/, makes: { 'hv01.csv': /^[^\n]*,[^\n]*,/ } },
  ],
  'checklist reopen jvhthztu': [
    {
      code: 0,
      says: /^Saved\./,
      before: async (machine) => [await postList(machine), await machine.run('checklist close jvhthztu')],
    },
  ],
};
