/** A word or figure of a sizing request with what it means. */
export type Token =
  | { readonly kind: 'vms'; readonly count: number; readonly isLinux: boolean }
  | { readonly kind: 'times'; readonly count: number }
  | { readonly kind: 'vcpus'; readonly count: number }
  | { readonly kind: 'hosts'; readonly count: number }
  | { readonly kind: 'sockets'; readonly count: number }
  /** Cores; `sockets` where the words give both: `2 x 32 cores`. */
  | {
      readonly kind: 'cores';
      readonly count: number;
      readonly sockets?: number;
      readonly threads?: number;
      readonly counted?: 'each' | 'total';
    }
  | { readonly kind: 'memory'; readonly leastGiB: number; readonly gib: number; readonly isNamed: boolean }
  | { readonly kind: 'disk'; readonly gib: number }
  | { readonly kind: 'storage'; readonly gib: number }
  | { readonly kind: 'of'; readonly whose: 'vm' | 'host' }
  | { readonly kind: 'each' }
  | { readonly kind: 'linux' }
  | { readonly kind: 'plus' }
  | { readonly kind: 'on' }
  | { readonly kind: 'spare'; readonly count: number }
  | { readonly kind: 'reserve'; readonly gib: number }
  | { readonly kind: 'ratio'; readonly ratio: number }
  | { readonly kind: 'threads'; readonly perCore: number }
  | { readonly kind: 'edition'; readonly edition: 'standard' | 'datacenter' | 'enterprise' }
  | { readonly kind: 'generation'; readonly generation: 1 | 2 }
  | { readonly kind: 'dynamic' }
  | { readonly kind: 'cluster' }
  /** A word of which no pattern knows the meaning. */
  | { readonly kind: 'word'; readonly text: string };
