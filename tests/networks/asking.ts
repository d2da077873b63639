import { network } from '../../src/commands/network.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { knowledge } from '../base.ts';

export interface LayoutData {
  readonly name: string;
  readonly rank: number;
  readonly adapters: readonly { name: string; role: string; switch: string | null; team: string | null }[];
  readonly switches: readonly { name: string; type: string; teaming: string | null }[];
  readonly because: readonly string[];
  readonly cites: readonly { source: string }[];
}
export interface NetworkData {
  readonly release: string;
  readonly layouts: readonly LayoutData[];
  readonly rejected: readonly { name: string; because: readonly string[]; cites: readonly unknown[] }[];
  readonly powershell: { check: string; create: string; verify: string; undo: string };
}

export const reply = async (asked: string): Promise<Reply> =>
  network.run(asked, { knowledge, today: () => '2026-11-22' });

/** The answer to a request as `--json` prints it. */
export async function data(asked: string): Promise<NetworkData> {
  const { data: toData } = await reply(asked);
  return JSON.parse(JSON.stringify(toData?.()));
}
