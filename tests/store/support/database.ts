import type { Place } from '../../../src/store/open-store.ts';

/** Makes an empty database, which goes when the tests are over. */
export type NewDatabase = () => Promise<Place>;
