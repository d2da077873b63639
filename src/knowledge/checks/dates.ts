import type { Release } from '../schema.ts';
import { type BaseCheck, mistake } from './check.ts';

/** Support dates come in their order, and nothing was checked after the base was. */
export const checkDates: BaseCheck = ({ edition, releases, sources }) => [
  ...releases.flatMap(({ place, entry }) => disorder(entry).map((text) => mistake(place, entry.id, text))),
  ...sources.flatMap(({ place, entry }) =>
    entry.checked > edition.checked
      ? [mistake(place, entry.id, `checked ${entry.checked}, after the base itself (${edition.checked}).`)]
      : [],
  ),
];

function disorder({ versions }: Release): readonly string[] {
  return versions.flatMap(({ name, released, support }) =>
    support.flatMap(({ mainstream, extended, paid }) => {
      const dates = [released, mainstream, extended, paid].filter((date) => date !== undefined);
      const sorted = dates.toSorted();
      return dates.every((date, index) => date === sorted[index])
        ? []
        : [
            `version ${name}: found ${dates.join(', ')}; expected released, mainstream, extended, paid in order.`,
          ];
    }),
  );
}
