import type { ReactNode } from 'react';
import { Avatar } from './avatar.tsx';
import type { PageContext } from './context.ts';
import icon from './icon.svg';
import { type Place, placeAddress } from './place.ts';

/** Where one can go, and as whom. */
export function Sidebar(props: PageContext): ReactNode {
  const { snapshot } = props;
  const bot = <img src={icon} alt="" width="18" height="18" />;
  return (
    <nav className="sidebar" aria-label="Workspace">
      <h1>
        Local workspace <small>only on this machine</small>
      </h1>
      <ul className="places">
        <Entry {...props} at="channel">
          # {snapshot.channel.name}
        </Entry>
        <li className="heading">{snapshot.app.name}</li>
        <Entry {...props} at="direct">
          {bot} Messages
        </Entry>
        <Entry {...props} at="home">
          {bot} Home
        </Entry>
      </ul>
      <People {...props} />
    </nav>
  );
}

interface EntryProps extends PageContext {
  readonly at: Place['at'];
  readonly children: ReactNode;
}

function Entry({ place, go, at, children }: EntryProps): ReactNode {
  return (
    <li>
      <a
        href={placeAddress({ as: place.as, at })}
        aria-current={place.at === at ? 'page' : undefined}
        onClick={(event) => {
          event.preventDefault();
          go({ at });
        }}
      >
        {children}
      </a>
    </li>
  );
}

/** Who one is; the other person in this window, or beside it in one of their own. */
function People({ snapshot, place }: PageContext): ReactNode {
  return (
    <ul className="people" aria-label="People">
      <li className="heading">You are</li>
      {snapshot.people.map(({ key, id, name }) => {
        const isMe = key === snapshot.me.key;
        const address = placeAddress({ as: key, at: place.at });
        return (
          <li key={key}>
            <a href={address} aria-label={name} aria-current={isMe ? 'true' : undefined}>
              <Avatar user={id} snapshot={snapshot} /> <span>{name}</span>
            </a>
            {!isMe && (
              <a className="beside" href={address} target="_blank" rel="noopener">
                in a new window
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
