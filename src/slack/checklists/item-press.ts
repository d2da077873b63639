/** What a button or the form of an item stands for. */
export interface ItemPress {
  readonly list: string;
  readonly item: string;
  /** The state that it brings the item to, whatever it is in: a press that comes twice does no harm. */
  readonly to?: 'open' | 'done';
  /** Of the form: who had the item when it was opened, so that only what the person changes there is written. */
  readonly owner?: string;
}

export const pressValue = (press: ItemPress): string => JSON.stringify(press);

/** `undefined` for a value that no button of ours has. */
export function readPress(value: string | undefined): ItemPress | undefined {
  try {
    const read: unknown = JSON.parse(value ?? '');
    if (typeof read !== 'object' || read === null || !('list' in read) || !('item' in read)) return undefined;
    const { list, item } = read;
    if (typeof list !== 'string' || typeof item !== 'string') return undefined;
    const to = 'to' in read && (read.to === 'open' || read.to === 'done') ? { to: read.to } : {};
    const owner = 'owner' in read && typeof read.owner === 'string' ? { owner: read.owner } : {};
    return { list, item, ...to, ...owner } as ItemPress;
  } catch {
    return undefined;
  }
}
