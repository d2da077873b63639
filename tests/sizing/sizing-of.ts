import { type Sizing, size } from '../../src/sizing/size.ts';
import type { SizeRequest } from '../../src/sizing/size-request.ts';
import { readRequest } from '../../src/sizing/words/read-request.ts';
import { knowledge } from '../base.ts';

/** The request that a text makes. */
export function requestOf(text: string): SizeRequest {
  const read = readRequest(text, knowledge);
  if ('mistake' in read) throw new Error(read.mistake);
  return read.request;
}

/** The sizing of a text against the real base. */
export const sizingOf = (text: string): Sizing => size(requestOf(text), knowledge);
