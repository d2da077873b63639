export const STATES = ['ok', 'warning', 'problem', 'not checked'] as const;
export type State = (typeof STATES)[number];

/** One thing that was looked at. Never holds a secret. */
export interface Check {
  /** What was looked at, in a word or two. */
  readonly name: string;
  readonly state: State;
  /** What was found. */
  readonly found: string;
  /** What to do about it. */
  readonly advice?: string;
}

export const ok = (name: string, found: string): Check => ({ name, state: 'ok', found });

export const warning = (name: string, found: string, advice: string): Check => ({
  name,
  state: 'warning',
  found,
  advice,
});

export const problem = (name: string, found: string, advice: string): Check => ({
  name,
  state: 'problem',
  found,
  advice,
});

export const notChecked = (name: string, found: string): Check => ({ name, state: 'not checked', found });
