import { useSyncExternalStore } from 'react';
import type { ChartColours } from '../../charts/index.ts';

function readTokens(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    series: ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'].map(token),
    paper: token('paper'),
    line: token('line'),
    lineStrong: token('line-strong'),
    ink: token('ink'),
    ink2: token('ink-2'),
    ink3: token('ink-3'),
    accent: token('accent'),
    met: token('met'),
    missed: token('missed'),
  };
}

let theme: string | undefined;
let colours: ChartColours | null = null;

/** The tokens are read once per theme: a snapshot must stay the same object while nothing has changed. */
function snapshot(): ChartColours {
  const current = document.documentElement.dataset['theme'] ?? '';
  if (!colours || current !== theme) {
    theme = current;
    colours = readTokens();
  }
  return colours;
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** The page's design tokens as a chart takes them; they follow the theme. */
export function useChartColours(): ChartColours {
  return useSyncExternalStore(subscribe, snapshot);
}
