import type { ReactNode } from 'react';
import { Avatar } from './avatar.tsx';
import type { PageContext } from './context.ts';
import icon from './icon.svg';
import { type Place, placeAddress } from './place.ts';

/** Where one can go, and as whom. */
export function Sidebar({ snapshot, place, go }: PageContext): ReactNode {
  const entry = (at: Place['at'], label: ReactNode): ReactNode => (
    <li>
      <a
        href={placeAddress({ as: place.as, at })}
        aria-current={place.at === at ? 'page' : undefined}
        onClick={(event) => {
          event.preventDefault();
          go({ at });
        }}
      >
        {label}
      </a>
    </li>
  );
  return (
    <nav className="sidebar" aria-label="Workspace">
      <h1>
        Local workspace <small>only on this machine</small>
      </h1>
      <ul className="places">
        {entry('channel', <># {snapshot.channel.name}</>)}
        <li className="heading">{snapshot.app.name}</li>
        {entry(
          'direct',
          <>
            <img src={icon} alt="" width="18" height="18" /> Messages
          </>,
        )}
        {entry(
          'home',
          <>
            <img src={icon} alt="" width="18" height="18" /> Home
          </>,
        )}
      </ul>
      <ul className="people" aria-label="People">
        <li className="heading">You are</li>
        {snapshot.people.map(({ key, id, name }) => (
          <li key={key}>
            <a
              href={placeAddress({ as: key, at: place.at })}
              aria-label={name}
              aria-current={key === snapshot.me.key ? 'true' : undefined}
            >
              <Avatar user={id} snapshot={snapshot} /> <span>{name}</span>
            </a>
            {key !== snapshot.me.key && (
              <a
                className="beside"
                href={placeAddress({ as: key, at: place.at })}
                target="_blank"
                rel="noopener"
                title={`Open a window beside this one, as ${name}`}
              >
                new window
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
