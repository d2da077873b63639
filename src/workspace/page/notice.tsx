import type { ReactNode } from 'react';
import type { Workspace } from './use-workspace.ts';

/** What went wrong, in one sentence above everything else. */
export function Notice({
  workspace: { failed, dismiss, lost },
}: {
  readonly workspace: Workspace;
}): ReactNode {
  if (lost)
    return (
      <p className="notice" role="alert">
        The workspace does not answer. Start it again with npm start; this page then finds it by itself.
      </p>
    );
  return (
    failed !== undefined && (
      <p className="notice" role="alert">
        {failed}
        <button type="button" className="plain" onClick={dismiss} aria-label="Dismiss">
          ✕
        </button>
      </p>
    )
  );
}
