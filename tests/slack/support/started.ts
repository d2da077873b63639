import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const START = fileURLToPath(new URL('../../../src/start.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** The bot as a process of its own. */
export interface Started {
  readonly folder: string;
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves with the exit code, or the signal that ended the process. */
  readonly ended: Promise<number | string>;
}

/** Starts the bot as its own process, in an empty folder or one with this `.env`. */
export function startBot(env: Readonly<Record<string, string>>, dotenv?: string): Started {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (dotenv !== undefined) writeFileSync(join(folder, '.env'), dotenv);
  const child = spawn(process.execPath, ['--import', TSX, START], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const chunks = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (chunks.out += chunk));
  child.stderr.on('data', (chunk: Buffer) => (chunks.err += chunk));
  const ended = once(child, 'close').then(
    ([code, signal]: (number | string | null)[]) => code ?? signal ?? 'unknown',
  );
  return { folder, process: child, out: () => chunks.out, err: () => chunks.err, ended };
}

/** A Web API that says who the bot is; a response URL and `slow` methods of it answer when they are let. */
export async function openSlack(slow: readonly string[] = []): Promise<{
  api: string;
  slowUrl: string;
  asked: () => number;
  release: () => void;
  port: number;
}> {
  const gate = new EventEmitter();
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume();
    const answer = (): unknown =>
      response.end(JSON.stringify({ ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', ts: '1795337.000100' }));
    if (request.url !== '/slow' && !slow.some((method) => request.url?.endsWith(method))) {
      answer();
      return;
    }
    asked += 1;
    gate.once('release', answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    api: `${origin}/api/`,
    slowUrl: `${origin}/slow`,
    asked: () => asked,
    release: () => void gate.emit('release'),
    port,
  };
}
