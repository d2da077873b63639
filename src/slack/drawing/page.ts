/** Which part of a kept reply is shown. One fold is open at a time, so that the rest keeps its place. */
export interface Page {
  /** Parts of the body to leave out at the start: those that the pages before have shown. */
  readonly from: number;
  /** Id of the fold that is open. */
  readonly open?: string;
  /** Shows the open fold and nothing else. */
  readonly alone?: true;
}

export const FIRST_PAGE: Page = { from: 0 };

/** The value of a button that shows a page of the reply kept under `id`. */
export function pageValue(id: string, { from, open = '', alone }: Page): string {
  return [id, from, alone === true ? 'alone' : 'whole', open].join(' ');
}

/** Reads a button's value back; `undefined` for one that this version did not write. */
export function readPageValue(value: string): { readonly id: string; readonly page: Page } | undefined {
  const [id = '', from = '', mode, ...rest] = value.split(' ');
  const open = rest.join(' ');
  if (id === '' || !/^\d{1,6}$/.test(from) || (mode !== 'alone' && mode !== 'whole')) return undefined;
  const page = { from: Number(from), ...(open === '' ? {} : { open }) };
  return { id, page: mode === 'alone' ? { ...page, alone: true } : page };
}
