import type { Task } from '../../src/upgrading/move.ts';
import { type Asked, plan } from './question.ts';

type When = 'before' | 'after' | 'irreversible';

/** The tasks of one step of a plan that come from one preparation. */
export function tasks(
  from: string,
  to: string,
  step: number,
  when: When,
  id: string,
  asked: Asked = {},
): readonly Task[] {
  return (plan(from, to, asked).steps[step]?.[when] ?? []).filter((task) => task.id === id);
}
export const has = (...words: Parameters<typeof tasks>): boolean => tasks(...words).length > 0;
export const text = (...words: Parameters<typeof tasks>): string =>
  tasks(...words)
    .map(({ title, how = '', because, command = '' }) => `${title} ${how} ${because} ${command}`)
    .join(' ');
