import type { ReactNode } from 'react';
import type { PanelSwitch } from './context.ts';

/** Opens and closes the panel with the samples. */
export function PanelButton({ panel, onPanel }: PanelSwitch): ReactNode {
  return (
    <button
      type="button"
      className="button panel-button"
      aria-expanded={panel}
      onClick={() => onPanel(!panel)}
    >
      Samples
    </button>
  );
}
