import type { Release } from '../../knowledge/schema.ts';
import { maybe, state } from '../../rules/fact-needs.ts';
import { lookUp } from '../../rules/look-up.ts';
import { met, notApplicable, type Outcome, unknown, unmet } from '../../rules/outcome.ts';
import { lacksLiveMigration } from '../lacks-live-migration.ts';
import { type Pair, type PairRule, resting, type Side } from '../pair-rule.ts';

/** How the hosts prove to each other who they are: through a domain, or from one release on in a workgroup cluster. */
export const authentication: PairRule = {
  id: 'pair.authentication',
  title: 'Authentication',
  severity: 'blocker',

  judge(pair) {
    const { source, destination, knowledge } = pair;
    if (lacksLiveMigration(pair))
      return resting(notApplicable('A release without live migration has a row of its own.'), []);
    const at = destination.readings.domainRole;
    const releases = [source.release, destination.release].filter((one) => one !== undefined);
    const looked = (id: string) => releases.map((one) => lookUp(maybe(state(id)), one, knowledge));
    const states = [isInDomain(source), isInDomain(destination)];
    if (states.includes(undefined) && !states.includes(false)) return resting(notStated(pair), []);
    if (!states.includes(false) && areInOtherDomains(pair)) return resting(inOtherDomains(pair), [], at);
    const domain = looked('migration.live.same-domain');
    if (!states.includes(false) && !areInOneDomain(pair))
      return { ...resting(unnamedDomains(pair), [], at), condition: SAME_DOMAIN };
    if (!states.includes(false)) {
      const kerberos = looked('feature.live-migration-kerberos');
      const credSsp = looked('feature.live-migration-credssp');
      return resting(
        inDomain(pair),
        [...domain, ...kerberos, ...credSsp].map(({ backing }) => backing),
        at,
      );
    }
    const workgroup = looked('feature.workgroup-cluster-live-migration');
    const isPossible =
      !states.includes(true) &&
      (releases.length < 2 || workgroup.every(({ value }) => value === 'supported'));
    const isRequired = domain.some(({ value }) => value === 'required');
    return resting(
      inWorkgroup(pair, { isPossible, isRequired, releases }),
      [...domain, ...workgroup].map(({ backing }) => backing),
      at,
    );
  },
};

/** `undefined`: the paste does not say. */
const isInDomain = ({ readings }: Side): boolean | undefined =>
  readings.domainRole === undefined ? undefined : readings.domainRole.value !== 'standalone';

function notStated({ source, destination }: Pair): Outcome {
  const silent = [source, destination].filter((side) => isInDomain(side) === undefined);
  const names = silent.map(({ name }) => name).join(' and ');
  return unknown(
    `Domain membership of ${names} was not in the paste.`,
    ['domainRole'],
    `Run \`systeminfo\` on ${names} and paste the output, or add domain=member or domain=workgroup.`,
  );
}

const areInOtherDomains = ({ source, destination }: Pair): boolean =>
  source.setup.domain !== undefined &&
  destination.setup.domain !== undefined &&
  source.setup.domain !== destination.setup.domain;

const inOtherDomains = ({ source }: Pair): Outcome =>
  unknown(
    'The hosts are in different domains; whether these trust each other was not in the paste.',
    [],
    `Run \`nltest /domain_trusts\` on ${source.name}: the domain of the other host has to be in its list.`,
  );

const areInOneDomain = ({ source, destination }: Pair): boolean =>
  source.setup.domain !== undefined && source.setup.domain === destination.setup.domain;

/** What a yes depends on, where the names of the domains are not known. */
const SAME_DOMAIN = 'both are in the same domain, or in domains that trust each other';

function unnamedDomains({ source, destination }: Pair): Outcome {
  const silent = [source, destination].filter(({ setup }) => setup.domain === undefined);
  const names = silent.map(({ name }) => name).join(' and ');
  return unknown(
    `Both hosts are in a domain, and it has to be the same one or one that trusts the other. The name of the domain of ${names} was not in the paste.`,
    [],
    `Run \`systeminfo\` on ${names} and paste the line "Domain:", or write: domain joined to corp.example.`,
  );
}

const inDomain = ({ source, destination }: Pair): Outcome =>
  met(
    `Both hosts are in the same domain. Outside a cluster set up Kerberos with constrained delegation, or start the move on ${source.name} itself with CredSSP to ${destination.name}.`,
  );

function inWorkgroup(
  { source, destination }: Pair,
  {
    isPossible,
    isRequired,
    releases,
  }: { isPossible: boolean; isRequired: boolean; releases: readonly Release[] },
): Outcome {
  const outside = [source, destination].filter((side) => isInDomain(side) === false);
  const because = `${outside.map(({ name }) => name).join(' and ')} ${outside.length > 1 ? 'are' : 'is'} in a workgroup`;
  const sentence = because.charAt(0).toUpperCase() + because.slice(1);
  const join = `Join ${outside.map(({ name }) => name).join(' and ')} to the same domain, or to one that the other trusts.`;
  if (isPossible) {
    const silent = [source, destination].filter((side) => isInDomain(side) === undefined);
    const rest =
      silent.length > 0 || releases.length < 2
        ? 'not everything that decides this was in the paste'
        : 'only as nodes of one workgroup cluster can they move running virtual machines, and whether they are was not in the paste';
    return unknown(
      `${sentence}; ${rest}.`,
      ['domainRole'],
      `Run \`Get-Cluster | Get-ClusterNode\` on ${source.name} to see, or: ${join}`,
    );
  }
  return isRequired
    ? unmet(
        `${sentence}; a live migration needs hosts in the same domain, or in domains that trust each other.`,
        join,
      )
    : unknown(`${sentence}; the knowledge base has no checked value on that for these releases.`, [], join);
}
