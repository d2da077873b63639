import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Deeds, Exchange, Outcome, Snapshot } from '../protocol.ts';
import { type Client, createClient } from './client.ts';

/** Changes come in bursts, and one look shows them all. */
const TOGETHER_MS = 40;

export type Do = <Name extends keyof Deeds>(name: Name, deed: Deeds[Name]) => Promise<Outcome>;

export interface Workspace {
  readonly client: Client;
  readonly snapshot: Snapshot | undefined;
  readonly traffic: readonly Exchange[];
  /** One sentence about what went wrong last. */
  readonly failed: string | undefined;
  readonly dismiss: () => void;
  readonly lost: boolean;
  readonly do: Do;
}

/** The workspace as it is now, looked up anew whenever it says that something has changed. */
export function useWorkspace(as: string): Workspace {
  const client = useMemo(() => createClient(as), [as]);
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [traffic, setTraffic] = useState<readonly Exchange[]>([]);
  const [failed, setFailed] = useState<string>();
  const [lost, setLost] = useState(false);

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const look = async (): Promise<void> => {
      waiting = undefined;
      asked += 1;
      const turn = asked;
      try {
        const [state, exchanges] = await Promise.all([client.state(), client.traffic()]);
        // A later look may have been answered before.
        if (turn !== asked) return;
        setSnapshot(state);
        setTraffic(exchanges);
        setLost(false);
      } catch {
        setLost(true);
      }
    };
    const stop = client.watch(
      () => {
        waiting ??= setTimeout(() => void look(), TOGETHER_MS);
      },
      () => setLost(true),
    );
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [client]);

  const perform = useCallback<Do>(
    async (name, deed) => {
      const outcome = await client.do(name, deed).catch(() => ({ failed: 'The workspace does not answer.' }));
      setFailed(outcome.failed);
      return outcome;
    },
    [client],
  );
  return { client, snapshot, traffic, failed, dismiss: () => setFailed(undefined), lost, do: perform };
}
