import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KnowledgeError, loadBase } from '../../src/knowledge/load.ts';
import { SHELVES } from '../../src/knowledge/shelves.ts';
import { BASE_FOLDER } from '../base.ts';

/** The sources of the real base, and every other shelf empty: what is refused for its shape is refused before that shows. */
let folder: string;
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'knowledge');
  mkdirSync(folder);
  for (const shelf of Object.keys(SHELVES)) writeFileSync(join(folder, `${shelf}.yml`), '[]\n');
  for (const file of ['edition.yml', 'sources.yml']) cpSync(join(BASE_FOLDER, file), join(folder, file));
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** What the load says when a file has this text. */
function refusalOf(file: string, text: string): Error {
  const path = join(folder, file);
  const genuine = readFileSync(path, 'utf8');
  writeFileSync(path, text);
  try {
    loadBase(folder);
  } catch (error) {
    if (error instanceof Error) return error;
  } finally {
    writeFileSync(path, genuine);
  }
  throw new Error('The base was taken');
}

const sources = readFileSync(join(BASE_FOLDER, 'sources.yml'), 'utf8');
/** The sources with a line more in the first one. */
const withLine = (line: string): string => sources.replace('\n  url:', `\n  ${line}\n  url:`);
/** The sources with another address in the first one. */
const withAddress = (url: string): string => sources.replace(/(\n {2}url: ).*/, `$1'${url}'`);

/** Ten steps of ten: ten thousand million entries, were they written out. */
const BOMB = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, step) => {
    const alias = `*a${step}`;
    return `a${step + 1}: &a${step + 1} [${Array.from({ length: 10 }, () => alias).join(', ')}]`;
  }),
].join('\n');

test.each([
  ['a bomb of anchors', 'edition.yml', BOMB, /Excessive alias count/],
  ['a key that is not known', 'sources.yml', withLine('onload: x'), /Unrecognized key: "onload"/],
  ['the key __proto__', 'sources.yml', withLine('__proto__: { x: 1 }'), /Unrecognized key: "__proto__"/],
  ['a key that is there twice', 'sources.yml', withLine('id: other'), /Map keys must be unique/],
  ['a tag of another language', 'edition.yml', 'version: !!js/function "x"\n', /Unresolved tag/],
  ['an address that is a script', 'sources.yml', withAddress('javascript:alert(1)'), /url: Invalid URL/],
  ['an address with its page in it', 'sources.yml', withAddress('data:text/html,x'), /url: Invalid URL/],
  ['an address of a file', 'sources.yml', withAddress('file:///etc/passwd'), /url: Invalid URL/],
])('%s is refused in a sentence that names the file', (_, file, text, reason) => {
  const error = refusalOf(file, text);

  expect(error).toBeInstanceOf(KnowledgeError);
  expect(error.message).toMatch(new RegExp(`^knowledge/${file}:\\d+:\\d+ {2}`));
  expect(error.message).toMatch(reason);
  expect('x' in {}).toBe(false);
});
