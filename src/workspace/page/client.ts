import type { Deeds, Exchange, Outcome, Snapshot } from '../protocol.ts';

/** The workspace as one person uses it. */
export interface Client {
  state(): Promise<Snapshot>;
  traffic(): Promise<readonly Exchange[]>;
  readonly do: <Name extends keyof Deeds>(name: Name, deed: Deeds[Name]) => Promise<Outcome>;
  /** Gives the id of the file. */
  readonly upload: (file: File) => Promise<string>;
  readonly fileAddress: (id: string) => string;
  /** Tells of every change; gives what ends it. */
  watch(onChange: () => void, onLost: () => void): () => void;
}

export function createClient(as: string): Client {
  const address = (name: string, more: Readonly<Record<string, string>> = {}): string =>
    `/local/${name}?${new URLSearchParams({ as, ...more }).toString()}`;
  const get = async <T>(name: string): Promise<T> => (await fetch(address(name))).json() as Promise<T>;
  return {
    state: () => get<Snapshot>('state'),
    traffic: () => get<readonly Exchange[]>('traffic'),
    async do(name, deed) {
      const response = await fetch(address(name), { method: 'POST', body: JSON.stringify(deed) });
      if (!response.ok) return { failed: `The workspace refused this (status ${response.status}).` };
      return response.json() as Promise<Outcome>;
    },
    async upload(file) {
      const response = await fetch(address('upload', { name: file.name }), { method: 'POST', body: file });
      const { id } = (await response.json()) as { readonly id: string };
      return id;
    },
    fileAddress: (id) => address(`files/${id}`),
    watch(onChange, onLost) {
      const events = new EventSource(address('events'));
      events.addEventListener('changed', onChange);
      events.addEventListener('error', onLost);
      return () => events.close();
    },
  };
}
