import { createContext } from 'react';

/** Names for the ids in mentions. */
export const People = createContext<readonly { readonly id: string; readonly name: string }[]>([]);
