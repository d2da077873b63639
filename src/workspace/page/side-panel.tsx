import { type ReactNode, useState } from 'react';
import type { PageContext } from './context.ts';
import { SampleList } from './samples/sample-list.tsx';
import { TrafficList } from './traffic-list.tsx';

/** What can be tried, and what goes between the bot and its Slack while one tries it. */
export function SidePanel(props: PageContext & { readonly onClose: () => void }): ReactNode {
  const [tab, setTab] = useState<'samples' | 'traffic'>('samples');
  const button = (name: typeof tab, label: string): ReactNode => (
    <button type="button" role="tab" aria-selected={tab === name} onClick={() => setTab(name)}>
      {label}
    </button>
  );
  return (
    <aside className="panel" aria-label="Samples and deliveries">
      <header className="top">
        <div role="tablist">
          {button('samples', 'Samples')}
          {button('traffic', 'Behind the scenes')}
        </div>
        <button type="button" className="plain" aria-label="Close the panel" onClick={props.onClose}>
          ✕
        </button>
      </header>
      <div className="panel-body" role="tabpanel">
        {tab === 'samples' ? <SampleList {...props} /> : <TrafficList traffic={props.workspace.traffic} />}
      </div>
    </aside>
  );
}
