import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Installation } from './move.ts';
import { PRODUCT_FACT } from './why-no-path.ts';

/** The free product stays the free product where it has a release of that year and Windows Server was not named. */
export function likeSource(
  from: Installation,
  to: Installation,
  text: string,
  knowledge: Knowledge,
): Installation {
  const stays =
    from.product === 'hyper-v-server' &&
    !/\bwindows[\s-]+server\b/i.test(text) &&
    knowledge.valueOf(PRODUCT_FACT, to.release.id)?.value === 'supported';
  return stays ? { ...to, product: 'hyper-v-server' } : to;
}
