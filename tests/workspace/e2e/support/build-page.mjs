import { buildPage } from '../../../../.build/page.mjs';

/** The page as its sources are now, not as the last build left it. */
export async function setup() {
  // As it ships: the test runner's own NODE_ENV would make it one for development.
  process.env.NODE_ENV = 'production';
  await buildPage();
}
