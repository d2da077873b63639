import { createContext } from 'react';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Names for the ids of people in mentions. */
export const People = createContext<readonly Named[]>([]);
/** The same for channels. */
export const Channels = createContext<readonly Named[]>([]);
