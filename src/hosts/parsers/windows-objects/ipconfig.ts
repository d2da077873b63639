import { DraftBuilder } from '../../draft-builder.ts';
import { NicList } from '../../nic-list.ts';
import { type PasteLine, stated } from '../../reading.ts';
import type { Parser } from '../parser.ts';

/** `Physical Address. . . . . . . . . : 00-00-5E-00-53-01`: labels with dots, in any language. */
const DOTTED = /^\s{1,8}\S[^:]{0,60}?(?: ?\. ){1,30}[. ]{0,3}: ?(.*)$/;
const ADDRESS = /^[\dA-F]{2}(?:-[\dA-F]{2}){5,7}$/i;
/** Without a cable: the first line of an adapter, which has no suffix then to stand above it. */
const NO_MEDIUM = /media disconnected|getrennt|déconnecté|desconectad|disconness|отключен|切断|断开/i;
/** `Ethernet adapter Ethernet 2:` */
const HEADING = /^\S.{2,120}:$/;
/** Addresses that go on below the first one. */
const MORE = /^\s{30,50}\S{1,80}(?:\s?\(.{1,20}\))?$/;

/** `ipconfig /all`: an adapter's description stands above its physical address, in every language. */
export const ipconfig: Parser = {
  id: 'ipconfig',
  words: ['. :'],
  read(_paste, free) {
    const dotted = free.filter(({ text }) => text.includes('. :') && DOTTED.test(text));
    if (dotted.length < DOTTED_MIN) return undefined;
    const builder = new DraftBuilder();
    const list = new NicList();
    let first: PasteLine | undefined;
    let isCut = false;
    free.forEach((line, index) => {
      const value = DOTTED.exec(line.text)?.[1]?.trim();
      const above = free[index - 1];
      if (value === undefined) {
        if (HEADING.test(line.text) && isDotted(free[index + 1])) {
          isCut = false;
          builder.claimed.add(line.number);
        } else if (/^Windows[ -]IP/.test(line.text) || MORE.test(line.text)) builder.claimed.add(line.number);
        return;
      }
      builder.claimed.add(line.number);
      if (NO_MEDIUM.test(value)) isCut = true;
      const name = above === undefined ? undefined : DOTTED.exec(above.text)?.[1]?.trim();
      if (!ADDRESS.test(value) || name === undefined || name === '' || above === undefined) return;
      list.add(name, above);
      if (isCut) list.disconnectLast();
      first ??= above;
    });
    const at = first;
    if (at !== undefined) list.putInto(builder, (nics) => stated(nics, at));
    return builder.draft('ipconfig');
  },
};

/** Fewest such lines: one may be anything. */
const DOTTED_MIN = 3;

const isDotted = (line: PasteLine | undefined): boolean => line !== undefined && DOTTED.test(line.text);
