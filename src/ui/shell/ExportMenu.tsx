import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { say } from './page-state.ts';
import { useLanguage, usePlanner } from './planner.ts';
import { fileName, saveFile } from './save-file.ts';
import { usePlanFile } from './use-plan-file.ts';
import { useShownName } from './use-plan-name.ts';

/** The plan as a file. Charts are exported where they stand. */
export function ExportMenu() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const { store, outlets } = usePlanner();
  const name = useShownName();
  const { save } = usePlanFile();

  const tryTo = (work: () => Promise<void>) => {
    work().catch((error: unknown) => say(t('export.failed', { why: error instanceof Error ? error.message : String(error) })));
  };
  const saveTable = async (kind: 'csv' | 'markdown') => {
    const file = fileName(name, kind === 'csv' ? 'csv' : 'md');
    saveFile(file, await outlets[kind](store.getState(), language), kind === 'csv' ? 'text/csv' : 'text/markdown');
    say(t('export.done', { file }));
  };

  const choices = [
    { id: 'plan', hint: 'planHint', run: save },
    { id: 'csv', hint: 'csvHint', run: () => saveTable('csv') },
    { id: 'markdown', hint: 'markdownHint', run: () => saveTable('markdown') },
  ];
  return (
    <MenuTrigger>
      <Button className="button quiet">
        {t('export.label')}
        <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu">
          {choices.map(({ id, hint, run }) => (
            <MenuItem key={id} id={id} textValue={t(`export.${id}`)} onAction={() => tryTo(run)}>
              <span className="menu-label">{t(`export.${id}`)}</span> <span className="menu-hint">{t(`export.${hint}`)}</span>
            </MenuItem>
          ))}
        </Menu>
        <p className="popover-note">{t('export.charts')}</p>
      </Popover>
    </MenuTrigger>
  );
}
