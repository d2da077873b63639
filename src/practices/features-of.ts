import type { Setup } from '../hosts/setup/setup.ts';

type Feature = Setup['features'][number];

/** The roles and features that the paste lists, by name in lower case: the first row of each counts. */
export function featuresOf({ features }: Setup): ReadonlyMap<string, Feature> {
  const byName = new Map<string, Feature>();
  for (const feature of features) {
    const name = feature.name?.value.toLowerCase();
    if (name !== undefined && feature.state !== undefined && !byName.has(name)) byName.set(name, feature);
  }
  return byName;
}

/** Whether a listed feature is installed; `undefined` when it is not listed. */
export const isInstalled = (feature: Feature | undefined): boolean | undefined =>
  feature?.state === undefined ? undefined : /^(?:installed|enabled)$/i.test(feature.state.value);
