import { onTestFinished } from 'vitest';
import { openStore, type Place, type Store } from '../../../src/store/open-store.ts';

/** The store of a database, closed at the end of the test. */
export async function opened(place: Place): Promise<Store> {
  const store = await openStore(place);
  onTestFinished(() => store.close());
  return store;
}
