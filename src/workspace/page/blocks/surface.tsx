import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import type { FieldValues, Kit } from '../../protocol.ts';
import { valuesOf } from '../kit.ts';

/** What the elements of one message or view share. */
export interface Surface {
  /** Unique in the page: labels point to fields by it. */
  readonly id: string;
  readonly values: FieldValues;
  readonly errors: Readonly<Record<string, string>>;
  readonly set: (block: string, action: string, value: Kit) => void;
  /** Tells the bot that an element was used. */
  readonly press: (block: string, action: string, chosen?: Kit) => void;
  /** The form is not sent before this is done. */
  readonly wait: (work: Promise<void>) => void;
}

const Context = createContext<Surface | undefined>(undefined);

export function useSurface(): Surface {
  const surface = useContext(Context);
  if (surface === undefined) throw new Error('an element stands outside a message or view');
  return surface;
}

interface SurfaceProps {
  readonly id: string;
  readonly blocks: readonly Kit[];
  readonly errors?: Readonly<Record<string, string>>;
  readonly onPress: (
    pressed: { readonly block: string; readonly action: string; readonly chosen?: Kit },
    values: FieldValues,
  ) => void;
  readonly onEdit?: (edits: FieldValues) => void;
  readonly onBusy?: (work: Promise<void>) => void;
  readonly children: ReactNode;
}

const NO_ERRORS = {};

/** A message or a view: keeps what is filled in while the blocks around it change. */
export function SurfaceProvider({
  id,
  blocks,
  errors = NO_ERRORS,
  onPress,
  onEdit,
  onBusy,
  children,
}: SurfaceProps): ReactNode {
  const [edits, setEdits] = useState<FieldValues>({});
  // A file may arrive long after it was chosen, and must not undo what was typed meanwhile.
  const latest = useRef(edits);
  const keep = (block: string, action: string, value: Kit): void => {
    latest.current = { ...latest.current, [block]: { ...latest.current[block], [action]: value } };
    setEdits(latest.current);
    onEdit?.(latest.current);
  };
  const surface: Surface = {
    id,
    values: valuesOf(blocks, edits),
    errors,
    set: keep,
    press(block, action, chosen) {
      if (chosen !== undefined) keep(block, action, chosen);
      onPress(
        { block, action, ...(chosen === undefined ? {} : { chosen }) },
        valuesOf(blocks, latest.current),
      );
    },
    wait: (work) => onBusy?.(work),
  };
  return <Context value={surface}>{children}</Context>;
}
