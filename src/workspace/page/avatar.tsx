import type { ReactNode } from 'react';
import type { Snapshot } from '../protocol.ts';
import icon from './icon.svg';

/** The picture beside a name: initials for people, the mark of the app for the bot. */
export function Avatar({
  user,
  snapshot,
}: {
  readonly user: string;
  readonly snapshot: Snapshot;
}): ReactNode {
  if (user === snapshot.app.id) return <img className="avatar" src={icon} alt="" />;
  const index = snapshot.people.findIndex(({ id }) => id === user);
  const initials = (snapshot.people[index]?.name ?? '?')
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return (
    <span className={`avatar person-${index}`} aria-hidden="true">
      {initials}
    </span>
  );
}
