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
  const { name, says } = tightest.row.constraint;
  const hosts = crowdOf(at).hosts;
  const where =
    hosts === 0 ? ', and no host remains' : hosts === undefined ? '' : `, and ${hostsText(hosts)}`;
  const mixed = at < tightest.machines ? ' together with what else a host must carry' : '';
  const order = groups > 1 ? ' counted in the proportions of the request' : '';
  return {
    constraint: name,
    at,
    because: `${capital(name)}${mixed} stops you at VM ${at}${order}: ${says}${where}.`,
  };
}

const hostsText = (count: number): string =>
  count === 1 ? 'one host carries all' : `${count} hosts carry all`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
