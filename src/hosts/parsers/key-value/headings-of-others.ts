/** Headings over what is not so, not yet so, or about another machine. */
const NOT_THIS_MACHINE =
  /\b(?:required?|requires|requirements?|prerequisites?|recommended|recommendations?|minimum|minimal|expected|desired|planned|target|future|templates?|vms|guests?|virtual machines?|previous|old|former|replaced|examples?|schema|verdict|answer|assertions?|history)\b/;

/** Whether what stands below such headings is not about this machine as it is. */
export const isAboutSomethingElse = (sections: readonly string[]): boolean =>
  sections.some((section) => section !== OF_SYSTEMINFO && NOT_THIS_MACHINE.test(section));

/** What systeminfo calls the features that it found. */
const OF_SYSTEMINFO = 'hyper v requirements';
