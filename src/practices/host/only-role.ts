import { definePractice } from '../define-practice.ts';
import { featuresOf, isInstalled } from '../features-of.ts';
import { nameOr, namesOf } from '../judge-each.ts';
import { met, unknown, unmet } from '../practice-outcome.ts';

/** Names of the roles of Windows Server, lower case, as Get-WindowsFeature gives them. */
const ROLES = [
  'ad-certificate',
  'ad-domain-services',
  'adfs-federation',
  'adlds',
  'adrms',
  'application-server',
  'devicehealthattestationservice',
  'dhcp',
  'dns',
  'fax',
  'file-services',
  'hostguardianservicerole',
  'npas',
  'networkcontroller',
  'print-services',
  'remoteaccess',
  'remote-desktop-services',
  'volumeactivation',
  'web-server',
  'wds',
  'updateservices',
];
/** Parts of Remote Desktop Services; the last one needs Hyper-V on the same server, so that it may stay. */
const SESSION_ROLES = [
  'rds-rd-server',
  'rds-connection-broker',
  'rds-gateway',
  'rds-licensing',
  'rds-web-access',
];
/** Parts that every installation has: a list that shows both was not narrowed to a few names. */
const ALWAYS_INSTALLED = ['storage-services', 'powershellroot'];

export const onlyRole = definePractice({
  id: 'bpa.only-role',
  check({ setup }) {
    const features = featuresOf(setup);
    const others = ROLES.filter(
      (role) => isInstalled(features.get(role)) === true && !isAllowed(role, features),
    );
    if (others.length > 0) {
      const items = others.map((role) => {
        const feature = features.get(role);
        return {
          name: nameOr(feature?.name, role),
          ...(feature === undefined ? {} : { line: feature.line }),
        };
      });
      return unmet(`Other roles are installed: ${namesOf(items)}.`, items);
    }
    return ALWAYS_INSTALLED.every((name) => isInstalled(features.get(name)) === true)
      ? met('The list of roles shows no other role than Hyper-V.')
      : unknown('The paste does not list all roles of the host.');
  },
});

/** Remote Desktop Services with nothing but the Virtualization Host. */
const isAllowed = (role: string, features: ReturnType<typeof featuresOf>): boolean =>
  role === 'remote-desktop-services' &&
  isInstalled(features.get('rds-virtualization')) === true &&
  SESSION_ROLES.every((name) => isInstalled(features.get(name)) !== true);
