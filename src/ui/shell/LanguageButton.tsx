import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { LANGUAGE_TAGS } from '../../locales/index.ts';
import { useActions, useLanguage } from './planner.ts';

/** Switches to the other language, and says so in that language. */
export function LanguageButton() {
  const { t } = useTranslation('shell');
  const actions = useActions();
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <Button className="button icon language" aria-label={t('language.switch')} onPress={() => actions.setSetting('language', other)}>
      <span lang={LANGUAGE_TAGS[other]} aria-hidden="true">
        {other === 'en' ? 'EN' : '中'}
      </span>
    </Button>
  );
}
