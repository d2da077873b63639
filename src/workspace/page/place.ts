/** What is open in this window, as its address says it: a reload shows the same. */
export interface Place {
  readonly as: string;
  readonly at: 'channel' | 'direct' | 'home';
  /** Time stamp of the message whose thread is open. */
  readonly thread?: string;
}

export function readPlace(search: string): Place {
  const query = new URLSearchParams(search);
  const at = query.get('at');
  const thread = query.get('thread');
  return {
    as: query.get('as') ?? 'ada',
    at: at === 'direct' || at === 'home' ? at : 'channel',
    ...(thread === null ? {} : { thread }),
  };
}

export function placeAddress({ as, at, thread }: Place): string {
  const query = new URLSearchParams({ as, at, ...(thread === undefined ? {} : { thread }) });
  return `?${query.toString()}`;
}
