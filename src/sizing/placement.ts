/** Machines that are alike: what one needs of each resource, and how many there are. */
export interface Load {
  readonly needs: readonly number[];
  readonly count: number;
}

/** Fillings of a host that the search tries before it gives up: a few milliseconds. */
const FILLINGS_MAX = 1000;

/**
 * Whether all loads can be spread over so many equal hosts, no load divided. `capacity` is what one host has of each
 * resource. Exact for loads of one shape; for mixes it is exact or, when the search grows too large, `undefined`.
 */
export function canPlace(
  loads: readonly Load[],
  capacity: readonly number[],
  hosts: number,
): boolean | undefined {
  const present = loads.filter(({ count }) => count > 0);
  if (present.length === 0) return true;
  const alone = present.map(({ needs }) => mostOfOne(needs, capacity));
  if (alone.some((most) => most < 1)) return false;
  if (sumsExceed(present, capacity, hosts)) return false;
  const [first] = present;
  if (present.length === 1 && first !== undefined) return first.count <= (alone[0] ?? 0) * hosts;
  const largestFirst = present.toSorted((a, b) => share(b.needs, capacity) - share(a.needs, capacity));
  if (fillsGreedily(largestFirst, capacity, hosts)) return true;
  return search(largestFirst, capacity, hosts);
}

/** How many loads of this shape one host takes. */
const mostOfOne = (needs: readonly number[], capacity: readonly number[]): number =>
  Math.min(
    ...needs.map((need, index) => (need === 0 ? Infinity : Math.floor((capacity[index] ?? 0) / need))),
  );

/** The largest part of a host that a load takes of any resource. */
const share = (needs: readonly number[], capacity: readonly number[]): number =>
  Math.max(...needs.map((need, index) => need / (capacity[index] ?? 0)).filter(Number.isFinite), 0);

const sumsExceed = (loads: readonly Load[], capacity: readonly number[], hosts: number): boolean =>
  capacity.some(
    (one, index) =>
      loads.reduce((sum, { needs, count }) => sum + (needs[index] ?? 0) * count, 0) > one * hosts,
  );

/** One host after the other, in each the largest loads that still go in. */
function fillsGreedily(loads: readonly Load[], capacity: readonly number[], hosts: number): boolean {
  const left = loads.map(({ count }) => count);
  for (let host = 0; host < hosts && left.some((count) => count > 0); host += 1) {
    let room = capacity;
    for (const [index, { needs }] of loads.entries()) {
      const taken = Math.min(left[index] ?? 0, mostOfOne(needs, room));
      left[index] = (left[index] ?? 0) - taken;
      room = without(room, needs, taken);
    }
  }
  return left.every((count) => count === 0);
}

const without = (room: readonly number[], needs: readonly number[], count: number): readonly number[] =>
  count === 0 ? room : room.map((one, index) => one - (needs[index] ?? 0) * count);

/** Tries every way to fill a host to the brim, host by host. `undefined`: too many ways. */
function search(loads: readonly Load[], capacity: readonly number[], hosts: number): boolean | undefined {
  const dead = new Set<string>();
  let tried = 0;
  const placed = (left: readonly number[], remaining: number): boolean | undefined => {
    if (left.every((count) => count === 0)) return true;
    const rest = loads.map(({ needs }, index) => ({ needs, count: left[index] ?? 0 }));
    if (remaining === 0 || sumsExceed(rest, capacity, remaining)) return false;
    const key = `${remaining} ${left.join()}`;
    if (dead.has(key)) return false;
    for (const fill of fillings(rest, capacity)) {
      tried += 1;
      if (tried > FILLINGS_MAX) return undefined;
      const found = placed(
        left.map((count, index) => count - (fill[index] ?? 0)),
        remaining - 1,
      );
      if (found !== false) return found;
    }
    dead.add(key);
    return false;
  };
  return placed(
    loads.map(({ count }) => count),
    hosts,
  );
}

/** Every filling of one host to which nothing that is left can be added, the largest loads first. */
function* fillings(
  loads: readonly Load[],
  room: readonly number[],
  index = 0,
): Generator<readonly number[], void, undefined> {
  const load = loads[index];
  if (load === undefined) {
    yield [];
    return;
  }
  const most = Math.min(load.count, mostOfOne(load.needs, room));
  const isLast = index === loads.length - 1;
  for (let taken = most; taken >= (isLast ? most : 0); taken -= 1) {
    for (const rest of fillings(loads, without(room, load.needs, taken), index + 1)) yield [taken, ...rest];
  }
}
