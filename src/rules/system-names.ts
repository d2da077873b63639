import type { OsRelease } from '../hosts/host-spec.ts';
import { editionName } from '../knowledge/edition-name.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Edition, Release } from '../knowledge/schema.ts';

/** Systems that a paste can come from and that are no release with Hyper-V. */
const OTHER_SYSTEMS: Readonly<Partial<Record<OsRelease, string>>> = {
  ws2003: 'Windows Server 2003',
  winxp: 'Windows XP',
  winvista: 'Windows Vista',
  win7: 'Windows 7',
  linux: 'Linux',
  macos: 'macOS',
};

/** What an installed system is called in a sentence. */
export const systemName = (system: OsRelease, knowledge: Knowledge): string =>
  knowledge.release(system)?.name ?? OTHER_SYSTEMS[system] ?? system;

/** A release with its edition. Hyper-V Server is a product beside Windows Server, not an edition by name. */
export const productName = (release: Release, edition: Edition): string =>
  edition === 'hyper-v-server'
    ? release.name.replace('Windows', editionName(edition).replace(' Server', ''))
    : `${release.name} ${editionName(edition)}`;

/** Names as a list in a sentence: `Pro, Enterprise or Education`. */
export function anyOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}
