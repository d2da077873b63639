import type { Kind } from './picture.ts';

export type Theme = 'light' | 'dark';

export interface Colours {
  readonly fill: string;
  readonly stroke: string;
}

export interface Palette {
  readonly background: string;
  readonly text: string;
  /** For what matters less; still readable on every fill. */
  readonly quiet: string;
  readonly link: string;
  readonly kinds: Readonly<Record<Kind, Colours>>;
}

/**
 * Fills are near the background and strokes far from it, so that text is readable on each in colour and in greyscale.
 * Nothing is told by colour alone: columns have headings and marks are words.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#ffffff',
    text: '#1b1f24',
    quiet: '#4a525b',
    link: '#5a636d',
    kinds: {
      storage: { fill: '#fdebd2', stroke: '#9a5b00' },
      network: { fill: '#e4f2e7', stroke: '#2f7a45' },
      port: { fill: '#e3edfa', stroke: '#1f5fa8' },
      team: { fill: '#ece4f7', stroke: '#6b3fa0' },
      switch: { fill: '#d3e3f8', stroke: '#123f75' },
      host: { fill: '#fbf3d0', stroke: '#806600' },
      vm: { fill: '#dff3f3', stroke: '#14696b' },
      spare: { fill: '#f2f3f5', stroke: '#737b84' },
      partition: { fill: '#f8f8f9', stroke: '#7d858e' },
      met: { fill: '#e4f2e7', stroke: '#2f7a45' },
      unmet: { fill: '#fbdcdc', stroke: '#a31515' },
      warning: { fill: '#fdebd2', stroke: '#9a5b00' },
      unknown: { fill: '#e9e4f7', stroke: '#5b4a99' },
      plain: { fill: '#f2f3f5', stroke: '#737b84' },
    },
  },
  dark: {
    background: '#16191d',
    text: '#f2f4f6',
    quiet: '#bcc4cc',
    link: '#99a2ac',
    kinds: {
      storage: { fill: '#41300f', stroke: '#e0a04a' },
      network: { fill: '#17351f', stroke: '#6cc487' },
      port: { fill: '#142c48', stroke: '#6fb0f5' },
      team: { fill: '#32224a', stroke: '#b794ea' },
      switch: { fill: '#1d3f69', stroke: '#9fcaff' },
      host: { fill: '#393109', stroke: '#dcc04a' },
      vm: { fill: '#0f3637', stroke: '#5fc6c8' },
      spare: { fill: '#24282d', stroke: '#8b949e' },
      partition: { fill: '#1d2126', stroke: '#7d868f' },
      met: { fill: '#17351f', stroke: '#6cc487' },
      unmet: { fill: '#541c1c', stroke: '#ff8f8f' },
      warning: { fill: '#41300f', stroke: '#e0a04a' },
      unknown: { fill: '#2c2648', stroke: '#a99bf0' },
      plain: { fill: '#24282d', stroke: '#8b949e' },
    },
  },
};
