import { type ReactNode, useEffect } from 'react';
import { BlockList } from './blocks/block-list.tsx';
import { SurfaceProvider } from './blocks/surface.tsx';
import type { PageContext, PanelSwitch } from './context.ts';
import { PanelButton } from './panel-button.tsx';

/** The app's Home tab: the bot publishes it when it is opened. */
export function Home({ snapshot, workspace, ...panel }: PageContext & PanelSwitch): ReactNode {
  const { home } = snapshot;
  const perform = workspace.do;
  useEffect(() => {
    void perform('home', {});
  }, [perform]);
  return (
    <>
      <header className="top">
        <h2>{snapshot.app.name}</h2>
        <p>Home</p>
        <PanelButton {...panel} />
      </header>
      <section className="messages home" tabIndex={0} aria-label="Home">
        {home === undefined ? (
          <p>One moment…</p>
        ) : (
          <SurfaceProvider
            id={home.id}
            blocks={home.blocks}
            onPress={(pressed, values) => void perform('press', { view: home.id, ...pressed, values })}
          >
            <BlockList blocks={home.blocks} />
          </SurfaceProvider>
        )}
      </section>
    </>
  );
}
