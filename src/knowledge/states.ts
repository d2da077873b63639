/** The only words a value that is not a figure, date or name may be. */
export const STATES = [
  'required',
  'recommended',
  'not required',
  'supported',
  'not supported',
  'removed',
  'deprecated',
] as const;
