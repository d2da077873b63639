import type { Finding } from '../rules/assess.ts';

/** What a row says at a glance, in words: neither colour nor a picture is needed to read it. */
export function findingMark({ status, severity }: Pick<Finding, 'status' | 'severity'>): string {
  if (status !== 'unmet') return status === 'not-applicable' ? 'does not apply' : status;
  return { blocker: 'not ready', action: 'needs action', warning: 'warning', info: 'advice' }[severity];
}
