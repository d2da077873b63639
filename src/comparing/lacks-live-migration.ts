import { maybe, state } from '../rules/fact-needs.ts';
import { lookUp } from '../rules/look-up.ts';
import type { Pair } from './pair-rule.ts';

/** Whether a release of the two has no live migration at all: then nothing else about the move matters. */
export const lacksLiveMigration = ({ source, destination, knowledge }: Pair): boolean =>
  [source.release, destination.release].some(
    (release) =>
      release !== undefined &&
      lookUp(maybe(state('feature.live-migration')), release, knowledge).value === 'not supported',
  );
