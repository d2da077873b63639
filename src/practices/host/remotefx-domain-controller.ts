import { definePractice } from '../define-practice.ts';
import { featuresOf, isInstalled } from '../features-of.ts';
import { met, notApplicable, unknown, unmet } from '../practice-outcome.ts';

export const remotefxDomainController = definePractice({
  id: 'bpa.remotefx-domain-controller',
  check({ setup, knowledge, release, readings }) {
    const states = knowledge.valuesOf('feature.remotefx-vgpu', release.id).map(({ value }) => value);
    if (states.length > 0 && states.every((state) => state === 'removed'))
      return notApplicable(`${release.name} has no RemoteFX.`);
    const features = featuresOf(setup);
    const controller =
      readings.domainRole === undefined
        ? isInstalled(features.get('ad-domain-services'))
        : readings.domainRole.value === 'domain-controller';
    const remoteFx = isInstalled(features.get('rds-virtualization'));
    if (controller === false || remoteFx === false)
      return met('RemoteFX and a domain controller do not meet here.');
    return controller === true && remoteFx === true
      ? unmet(
          'The host is a domain controller and has the role service that RemoteFX belongs to (RDS-Virtualization).',
        )
      : unknown(
          'The paste does not tell both whether the host is a domain controller and whether RemoteFX is installed.',
        );
  },
});
