import type { DraftBuilder } from '../../draft-builder.ts';
import { findDiskBuses } from '../../words/disk-buses.ts';
import { findDisks, findStorage } from '../../words/storage.ts';
import { findTeam } from '../../words/teams.ts';
import { readAnswer } from './answers.ts';
import type { Pair } from './pairs.ts';
import { statedBy } from './place.ts';

/** What virtual machines are stored on, and how adapters are used. */
export function readStoragePair(
  topic: 'storage' | 'diskController' | 'disks' | 'team' | 'management',
  pair: Pair,
  builder: DraftBuilder,
): boolean {
  switch (topic) {
    case 'storage':
      return readStorage(pair, builder);
    case 'diskController':
      return readController(pair, builder);
    case 'disks':
      return readDisks(pair, builder);
    case 'team':
      return readTeam(pair, builder);
    case 'management':
      return readManagement(pair, builder);
  }
}

function readStorage(pair: Pair, builder: DraftBuilder): boolean {
  const value = /^sas$/i.test(pair.value)
    ? 'shared sas'
    : /^local$/i.test(pair.value)
      ? 'local disks'
      : pair.value;
  const kinds = [...new Set(findStorage(value).map((kind) => kind.value))];
  if (kinds.length === 0) return false;
  builder.put('storage', statedBy(kinds, pair));
  const disks = findDisks(pair.value);
  if (disks !== undefined) builder.put('disks', statedBy(disks.value, pair));
  return true;
}

/** `raid=10`, `controller=PERC H740P`, `bus=NVMe`; none at all says nothing of how the disks hang. */
function readController(pair: Pair, builder: DraftBuilder): boolean {
  const answer = readAnswer(pair.value);
  if (answer === 'no' || answer === 'off') return true;
  // An adapter to a storage network says nothing of the disks in the machine.
  if (/\b(?:fc|fcoe|fib(?:re|er)|iscsi|emulex|qlogic|lpe\d*)\b/i.test(pair.value)) return false;
  const isRaid = /^raid\b/.test(pair.key) && /^(?:yes|true|on|[0156]|10|50|60)$/i.test(pair.value);
  const value = isRaid ? 'raid' : /\bhba\b/.test(pair.key) ? `${pair.value} hba mode` : pair.value;
  const buses = [...new Set(findDiskBuses(value).map((bus) => bus.value))];
  if (buses.length === 0) return false;
  builder.put('diskBuses', statedBy(buses, pair));
  return true;
}

function readDisks(pair: Pair, builder: DraftBuilder): boolean {
  const count = /^(\d{1,3})$/.exec(pair.value)?.[1];
  if (count !== undefined) {
    builder.put('disks', statedBy(Number(count), pair));
    return true;
  }
  const parts = pair.value.split(/[,;+] ?/).map((part) => findDisks(part) ?? findDisks(`${part} disks`));
  const counts = parts.flatMap((part) => (part === undefined ? [] : [part.value]));
  const disks = counts.reduce((sum, one) => sum + one, 0);
  const kinds = [...new Set(findStorage(pair.value).map((kind) => kind.value))];
  if (disks > 0) builder.put('disks', statedBy(disks, pair));
  if (kinds.length > 0) builder.put('storage', statedBy(kinds, pair));
  return disks > 0 || kinds.length > 0;
}

function readTeam(pair: Pair, builder: DraftBuilder): boolean {
  const answer = readAnswer(pair.value);
  if (answer === 'no' || answer === 'off') return true;
  const team =
    findTeam(pair.value) ??
    findTeam(`${/^(?:lbfo|set)$/.test(pair.key) ? pair.key.toUpperCase() : 'NIC team'} of ${pair.value}`);
  if (team === undefined) return false;
  builder.put('team', statedBy(team.value, pair));
  return true;
}

function readManagement(pair: Pair, builder: DraftBuilder): boolean {
  const answer = readAnswer(pair.value);
  const isShared = /\bshared?\b|\bsame\b|\bwith vms?\b/i.test(pair.value);
  const isSeparate =
    /\bseparate|\bdedicated\b|\bown\b/i.test(pair.value) ||
    (/separate|dedicated/.test(pair.key) && (answer === 'yes' || answer === 'on'));
  const isDenied = /separate|dedicated/.test(pair.key) && (answer === 'no' || answer === 'off');
  if (!isShared && !isSeparate && !isDenied) return false;
  builder.put('managementSeparate', statedBy(isSeparate && !isShared, pair));
  return true;
}
