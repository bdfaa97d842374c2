import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts, LANGUAGE_TAGS, preferredLanguage, speakLanguage } from '../../locales/index.ts';
import { usePlan } from './planner.ts';
import { useShownName } from './use-plan-name.ts';

/** Read by public/theme.js before the first paint. */
const THEME_KEY = 'suanpan-theme';

/** Milliseconds after the first numbers, until which the page has better to do. */
const SETTLED = 3000;

/** Keeps the page's language, theme and title in step with the settings, and with the browser's where they are not set. */
export function useAppearance(): void {
  const { t, i18n } = useTranslation('shell');
  const language = usePlan((state) => state.settings.language);
  const theme = usePlan((state) => state.settings.theme);
  const hasNumbers = usePlan((state) => state.computed >= 0);
  const name = useShownName();

  useEffect(() => {
    const wanted = language ?? preferredLanguage(navigator.languages);
    document.documentElement.lang = LANGUAGE_TAGS[wanted];
    void speakLanguage(i18n, wanted);
  }, [language, i18n]);

  // The other language too, for switching and for finding commands by its names, when the page has settled.
  useEffect(() => {
    if (!hasNumbers) return undefined;
    const wait = setTimeout(() => (['zh', 'en'] as const).forEach((each) => void addTexts(i18n, each)), SETTLED);
    return () => clearTimeout(wait);
  }, [i18n, hasNumbers]);

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset['theme'] = theme ?? (dark.matches ? 'dark' : 'light');
    };
    apply();
    try {
      if (theme === null) localStorage.removeItem(THEME_KEY);
      else localStorage.setItem(THEME_KEY, theme);
    } catch {
      // Storage is off: the next visit follows the system until the settings are read.
    }
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);

  useEffect(() => {
    document.title = t('title', { plan: name });
  }, [t, name]);
}
