import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const { CHROMIUM } = process.env;

/** Where Chromium is; `undefined`: nowhere, and the tests that need it are skipped. */
export const chromiumPath: string | undefined = (CHROMIUM === undefined ? PLACES : [CHROMIUM]).find((path) =>
  existsSync(path),
);

if (chromiumPath === undefined)
  console.warn(
    'No Chromium is installed (apt-get install chromium, or set CHROMIUM): these tests are skipped.',
  );
