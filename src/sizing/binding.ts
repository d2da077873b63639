import type { Constraint } from './constraint.ts';
import { type Crowd, holdTogether } from './holds.ts';
import { mostThatHold } from './most-that-hold.ts';
import type { Row } from './row.ts';

/** What stops further virtual machines first. */
export interface Binding {
  readonly constraint: string;
  /** The last virtual machine that fits; one more does not. */
  readonly at: number;
  readonly because: string;
}

/** The tightest of the constraints that could be judged; `undefined` where none stops. */
export function bindingOf(
  rows: readonly Row[],
  crowdOf: (n: number) => Crowd,
  groups: number,
): Binding | undefined {
  const tight = rows
    .flatMap((row) => (row.machines === undefined ? [] : [{ row, machines: row.machines }]))
    .toSorted((a, b) => a.machines - b.machines);
  const [tightest] = tight;
  if (tightest === undefined) return undefined;
  const judged = tight.map(({ row }) => row.constraint);
  const together = mostThatHold(
    (n) => n <= tightest.machines && holdTogether(judged, crowdOf(n), 'sure') === true,
  );
  const at = together ?? tightest.machines;
  const { name } = tightest.row.constraint;
  const isAll = rows.every(({ status, machines }) => status !== 'unknown' || machines !== undefined);
  const sentence = [
    isAll ? '' : 'as far as is known, ',
    tightest.row.constraint.least === undefined ? '' : `with ${tightest.row.constraint.least}, `,
    `${name}${at < tightest.machines ? ' together with what else a host must carry' : ''} `,
    /^(?:memory|storage)/.test(name) ? 'stops' : 'stop',
    ` you at VM ${at}${groups > 1 ? ', counted in the proportions of the request' : ''}`,
    `: ${tightest.row.constraint.says}${hostsText(tightest.row.constraint, crowdOf(at).hosts)}.`,
  ].join('');
  return { constraint: name, at, because: sentence.charAt(0).toUpperCase() + sentence.slice(1) };
}

/** How many hosts carry it, where that decides. */
function hostsText({ reach }: Constraint, hosts: number | undefined): string {
  if (reach !== 'host' || hosts === undefined) return '';
  if (hosts === 0) return ', and no host remains';
  return hosts === 1 ? ', and one host carries all' : `, and ${hosts} hosts carry all`;
}
