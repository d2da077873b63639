import { buildPage } from '../../../../.build/page.mjs';

/** The page as its sources are now, not as the last build left it. */
export async function setup() {
  await buildPage();
}
