import type { DiskBus, StorageKind } from '../../hosts/host-spec.ts';
import { anyOf } from '../../rules/system-names.ts';
import { baseAnswer, namesIn, noteOf } from '../base-value.ts';
import type { Condition, Need } from '../capability.ts';
import { add, cited, no, unknown, yes } from '../need.ts';
import type { Situation } from '../situation.ts';

const FACT = 'capability.storage-spaces-direct.attachment.refused';
const TITLE = 'How the drives are attached';
const COMMAND = 'Get-PhysicalDisk | Format-Table FriendlyName, BusType, MediaType, CanPool';

/** What the base calls the ways of attaching that it can refuse; the others are drives of the machine's own. */
const NAMES: Readonly<Record<DiskBus, string>> = {
  raid: 'RAID controllers',
  iscsi: 'iSCSI',
  'fibre-channel': 'Fibre Channel',
  sas: 'SAS',
  sata: 'SATA',
  nvme: 'NVMe',
};
/** Storage that is no part of a server, however many disks it shows. */
const OUTSIDE: Readonly<Partial<Record<StorageKind, string>>> = {
  iscsi: NAMES.iscsi,
  'fibre-channel': NAMES['fibre-channel'],
  sas: 'shared SAS',
};
/** Storage behind which the machine has drives of its own. */
const OWN_STORAGE: readonly StorageKind[] = ['local', 's2d'];

/** Drives of the machine's own, which nothing but a plain adapter stands before. */
export const driveAttachment: Condition = {
  factIds: [FACT],
  judge(situation) {
    const answer = baseAnswer(FACT, situation);
    if (answer.kind !== 'value') return undefined;
    const refused = namesIn(answer.value);
    const cites = cited(answer.value.cites, situation);
    const rule = `Storage Spaces Direct with ${situation.judged.release.name} does not support ${anyOf(refused)}.${noteOf(answer.value)}`;
    const { diskBuses } = situation.judged.readings;
    return diskBuses === undefined
      ? byStorage(situation, rule, cites)
      : byBuses(diskBuses.value, refused, rule, cites, situation);
  },
};

function byBuses(
  buses: readonly DiskBus[],
  refused: readonly string[],
  rule: string,
  cites: Need['cites'],
  situation: Situation,
): Need | undefined {
  const own = buses.filter((bus) => OWN.includes(bus)).map((bus) => NAMES[bus]);
  const others = buses.filter((bus) => !OWN.includes(bus)).map((bus) => NAMES[bus]);
  if (others.length === 0) {
    return own.length === 0
      ? undefined
      : yes(TITLE, `The drives are attached by ${own.join(' and ')}.`, cites);
  }
  const found = `The paste names drives behind ${others.join(' and ')}`;
  if (own.length > 0) {
    const because = `${found}, and others by ${own.join(' and ')}; how many of each is not told. ${rule}`;
    return unknown(TITLE, because, paste(situation), cites);
  }
  return others.every((name) => refused.includes(name))
    ? no(TITLE, `${found}, and no others. ${rule}`, cites)
    : unknown(TITLE, `${found}. ${rule}`, paste(situation), cites);
}

const OWN: readonly DiskBus[] = ['sas', 'sata', 'nvme'];

/** That virtual machines are stored elsewhere does not say that the machine has no drives of its own. */
function byStorage(situation: Situation, rule: string, cites: Need['cites']): Need | undefined {
  const storage = situation.judged.readings.storage?.value ?? [];
  const outside = storage.flatMap((kind) => OUTSIDE[kind] ?? []);
  if (outside.length === 0 || storage.some((kind) => OWN_STORAGE.includes(kind))) return undefined;
  const because = `The paste names storage on ${anyOf(outside)}, and does not say how drives of its own are attached. ${rule}`;
  return unknown(TITLE, because, paste(situation), cites);
}

const paste = (situation: Situation): string => add('drive bus=NVMe, or SAS, SATA, RAID', situation, COMMAND);
