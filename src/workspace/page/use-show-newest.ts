import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Shows the newest message when it comes, the start of it where it is longer than the window: there stands the answer.
 * A message that only changes stays where it is.
 */
export function useShowNewest(newest: string | undefined): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || shown.current === newest) return undefined;
    shown.current = newest;
    const last = [...element.querySelectorAll<HTMLElement>('article')].at(-1);
    const show = (): void => {
      const end = element.scrollHeight - element.clientHeight;
      element.scrollTop = last === undefined ? end : Math.min(end, last.offsetTop - element.offsetTop);
    };
    show();
    // Pictures arrive after the message that holds them.
    last?.addEventListener('load', show, true);
    return () => last?.removeEventListener('load', show, true);
  }, [newest]);
  return list;
}
