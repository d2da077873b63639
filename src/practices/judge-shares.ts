import type { Told } from '../hosts/setup/fields.ts';
import type { Setup } from '../hosts/setup/setup.ts';
import { judgeEach, nameOr } from './judge-each.ts';
import { notApplicable, type PracticeOutcome, unknown } from './practice-outcome.ts';

type Connection = Setup['smbConnections'][number];

interface Criterion<V> {
  readonly fault: string;
  readonly value: (connection: Connection) => Told<V> | undefined;
  readonly breaks: (value: V) => boolean;
}

const SHARE = /^\\\\([^\\]{1,80})\\([^\\]{1,80})/;

/** Judges the shares that virtual hard disks lie on by the connections that the host has to them. */
export function judgeShares<V>({ disks, smbConnections }: Setup, criterion: Criterion<V>): PracticeOutcome {
  if (disks.length === 0) return unknown('The paste shows no virtual hard disk of a virtual machine.');
  const onShares = disks.filter(({ path }) => SHARE.test(path?.value ?? ''));
  if (onShares.length === 0) {
    return disks.every(({ path }) => path !== undefined)
      ? notApplicable('No virtual hard disk in the paste lies on a share.')
      : unknown('The paste does not show where every virtual hard disk lies.');
  }
  const connectionOf = (path: string): Connection | undefined => {
    const [, server, share] = SHARE.exec(path.toLowerCase()) ?? [];
    return smbConnections.find(
      (one) => one.server?.value.toLowerCase() === server && one.share?.value.toLowerCase() === share,
    );
  };
  return judgeEach({
    objects: onShares,
    things: ['virtual hard disk on a share', 'virtual hard disks on shares'],
    fault: criterion.fault,
    nameOf: ({ vm }) => nameOr(vm, 'virtual machine'),
    value: ({ path }) => {
      const connection = path === undefined ? undefined : connectionOf(path.value);
      return connection === undefined ? undefined : criterion.value(connection);
    },
    breaks: criterion.breaks,
  });
}
