/** What a family of processors is known to have or to lack. */
export const FEATURES = ['x64', 'virtualization', 'slat', 'dep', 'sse42', 'popcnt', 'vtd'] as const;
export type Feature = (typeof FEATURES)[number];
