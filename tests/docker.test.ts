import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { SECRET_SETTINGS } from '../src/environment.ts';
import { SETTINGS } from '../src/settings.ts';

// Nothing here builds an image: that needs Docker. What is named in the files is there, and the commands are ours.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');

const dockerfile = read('.docker/Dockerfile').replaceAll('\\\n', ' ');
const instructions = (name: string): readonly string[] =>
  [...dockerfile.matchAll(new RegExp(`^\\s*${name} (.*)$`, 'gm'))].map(([, rest = '']) => rest.trim());
const compose = parse(read('.docker/compose.yml'));

const sources = instructions('COPY').map((line) => line.split(/\s+/).slice(0, -1));
const fromContext = sources.filter(([first]) => first?.startsWith('--from') !== true).flat();
const fromBuild = sources
  .filter(([first]) => first?.startsWith('--from') === true)
  .flatMap(([, ...rest]) => rest);

test('what is copied is there, and let through to Docker', () => {
  expect(fromContext.length).toBeGreaterThan(5);
  const letThrough = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'));
  expect(fromContext.map((file) => `!${file}`).toSorted()).toEqual(letThrough.toSorted());
  expect(fromContext.filter((file) => !existsSync(ROOT + file))).toEqual([]);
});

test('what is copied from the build is made there, and is all that the program needs', () => {
  const made = [...fromContext, 'node_modules', 'dist'];
  for (const file of fromBuild) expect(made).toContain(file.replace('/app/', ''));
  const { files, main, scripts } = JSON.parse(read('package.json'));
  const names = fromBuild.map((file) => file.replace('/app/', ''));
  expect(names).toEqual(expect.arrayContaining([...files, 'node_modules', 'package.json']));
  expect(JSON.parse(instructions('CMD').at(-1) ?? '')).toEqual(scripts.start.split(' '));
  expect(scripts.start).toMatch(new RegExp(`^node (?:--\\S+ )*${main}$`));
});

test('every npm script that is run exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const run = instructions('RUN').flatMap((line) =>
    [...line.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name),
  );
  expect(run).toEqual(['build']);
  for (const name of run) expect(scripts).toHaveProperty(name);
});

test('it is no root, writes to its volume only, and nothing of a secret is in it', () => {
  expect(instructions('USER')).toEqual(['node']);
  expect(instructions('VOLUME')).toEqual(['/data']);
  expect(instructions('ENV').join(' ')).toContain('DATA_DIR=/data');
  const { bot } = compose.services;
  expect(bot).toMatchObject({ read_only: true, cap_drop: ['ALL'], init: true });
  expect(bot.volumes).toEqual(['bot-data:/data']);
  for (const name of SECRET_SETTINGS) expect(dockerfile).not.toContain(name);
});

test.each([
  [200, 0],
  [503, 1],
])('the health check turns status %i into exit code %i', async (status, code) => {
  const [line = ''] = instructions('HEALTHCHECK');
  const [command, ...words]: string[] = JSON.parse(line.slice(line.indexOf('[')));
  expect(command).toBe('node');
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, words, { env: { PORT: String(port) } });
  expect(await once(child, 'exit')).toEqual([code, null]);
  expect(asked).toEqual(['/healthz']);
});

test('compose names files, settings, secrets and services that there are', () => {
  const { services, secrets, volumes } = compose;
  const { bot, postgres } = services;
  expect(existsSync(`${ROOT}${bot.build.dockerfile}`)).toBe(true);
  for (const [name, value] of Object.entries<string>(bot.environment)) {
    expect(SETTINGS).toContain(name.replace(/_FILE$/, ''));
    expect(bot.secrets).toContain(value.replace('/run/secrets/', ''));
  }
  for (const { secrets: used, volumes: mounted } of [bot, postgres]) {
    for (const name of used) expect(secrets).toHaveProperty(name);
    for (const mount of mounted) expect(volumes).toHaveProperty(mount.split(':')[0]);
  }
  for (const [name, { condition }] of Object.entries<{ condition: string }>(bot.depends_on)) {
    expect(condition).toBe('service_healthy');
    expect(services[name].healthcheck.test[1]).toBe('pg_isready');
  }
  for (const { file } of Object.values<{ file: string }>(secrets)) expect(file).toMatch(/^\.\/secrets\//);
  expect(read('.gitignore')).toContain('.docker/secrets/');
});
