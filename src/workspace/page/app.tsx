import { type ReactNode, useCallback, useState } from 'react';
import { Upload } from './blocks/file-field.tsx';
import { Channels, People } from './blocks/people.ts';
import { Conversation } from './conversation.tsx';
import { Home } from './home.tsx';
import { Modals } from './modals.tsx';
import { Notice } from './notice.tsx';
import { type Place, placeAddress, readPlace } from './place.ts';
import { SidePanel } from './side-panel.tsx';
import { Sidebar } from './sidebar.tsx';
import { Thread } from './thread.tsx';
import { useWorkspace } from './use-workspace.ts';

/** The whole page: who and where on the left, what is said in the middle, what can be tried on the right. */
export function App(): ReactNode {
  const [place, setPlace] = useState(() => readPlace(location.search));
  const [panel, setPanel] = useState(() => matchMedia('(min-width: 1200px)').matches);
  const workspace = useWorkspace(place.as);
  const go = useCallback((next: Partial<Place>) => {
    if (next.thread !== undefined && !matchMedia('(min-width: 1600px)').matches) setPanel(false);
    setPlace((before) => {
      const { thread: _, ...rest } = before;
      const after = { ...rest, ...next };
      history.replaceState(undefined, '', placeAddress(after));
      return after;
    });
  }, []);
  const { snapshot, client } = workspace;
  if (snapshot === undefined)
    return <p className="loading">{workspace.lost ? 'The workspace does not answer.' : 'One moment…'}</p>;

  const here = place.at === 'channel' ? snapshot.channel : snapshot.direct;
  const names = [...snapshot.people, { id: snapshot.app.id, name: snapshot.app.botName }];
  const context = { snapshot, workspace, place, go };
  const side = panel ? ' with-panel' : '';
  const open = place.thread === undefined ? '' : ' with-thread';
  return (
    <People value={names}>
      <Channels value={[snapshot.channel]}>
        <Upload value={client.upload}>
          <div className={`page${side}${open}`}>
            <Sidebar {...context} />
            <main>
              <Notice workspace={workspace} />
              {place.at === 'home' ? (
                <Home {...context} panel={panel} onPanel={setPanel} />
              ) : (
                <Conversation
                  key={here.id}
                  {...context}
                  conversation={here}
                  panel={panel}
                  onPanel={setPanel}
                />
              )}
            </main>
            {place.thread !== undefined && place.at !== 'home' && (
              <Thread key={place.thread} {...context} conversation={here} thread={place.thread} />
            )}
            {panel && <SidePanel {...context} onClose={() => setPanel(false)} />}
          </div>
          <Modals {...context} />
        </Upload>
      </Channels>
    </People>
  );
}
