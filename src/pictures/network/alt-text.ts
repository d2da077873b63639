import type { Layout } from '../../networks/layout.ts';
import type { Label } from '../text-box.ts';
import { type Band, bandsOf } from './bands.ts';

/** The picture in words: what is linked with what, part by part. */
export const altText = (layout: Layout, release: string): string =>
  [`Network layout for ${release}: ${layout.name}.`, ...bandsOf(layout).map(bandText)].join(' ');

function bandText({ storage, networks, ports, team, made, hosts, machines }: Band): string {
  if (ports.length === 0) return `${list(hosts)}.`;
  if (hosts.length + machines.length === 0)
    return `Left over: ${ports.map(({ title }) => title).join(', ')}.`;
  const core = [team, made].flatMap((label) => (label === undefined ? [] : [` to ${words(label)}`]));
  const reach = [
    ...(networks.length === 0 ? [] : [`, in ${list(networks.map(({ label }) => label))}`]),
    ...(storage === undefined ? [] : [`, which reach ${words(storage)}`]),
  ];
  return `${list(ports)}${core.join('')}, for ${list([...hosts, ...machines])}${reach.join('')}.`;
}

const list = (labels: readonly Label[]): string => labels.map(words).join('; ');

const words = ({ title, details }: Label): string =>
  details.length === 0 ? title : `${title} (${details.join(', ')})`;
