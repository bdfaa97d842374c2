import type { ColourName } from './chart-data.ts';

/** Colours a chart is drawn in: the page's tokens as they stand, or `paperColours` for files. CSS colours. */
export interface ChartColours {
  /** The palette of eight: `--s1` … `--s8`. */
  series: readonly string[];
  paper: string;
  line: string;
  lineStrong: string;
  ink: string;
  ink2: string;
  ink3: string;
  accent: string;
  met: string;
  missed: string;
}

/** The light tokens: what exported charts use, whatever the page shows, because they end up on white paper. */
export const paperColours: ChartColours = {
  series: ['#3052a0', '#d28127', '#369070', '#842677', '#9162af', '#429cd7', '#905e00', '#656461'],
  paper: '#ffffff',
  line: '#e4e3df',
  lineStrong: '#cfcdc7',
  ink: '#1d1d1b',
  ink2: '#55544f',
  ink3: '#6c6b66',
  accent: '#2f5d8a',
  met: '#1d6b48',
  missed: '#b3261e',
};

/** A meaning's colour. Members beyond the eighth share the last. */
export function colourOf(name: ColourName, colours: ChartColours): string {
  if (typeof name === 'number') return colours.series[Math.min(name, colours.series.length - 1)] ?? colours.accent;
  return name === 'muted' ? colours.ink3 : colours[name];
}
