import { useTranslation } from 'react-i18next';
import { textIn } from '../../core/index.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { useActions, useLanguage, usePlan } from '../shell/planner.ts';
import { withName } from '../shell/with-name.ts';
import { NameList } from './NameList.tsx';
import { useDeletions } from './use-deletions.ts';

/** The sections of the sheet: add, rename, reorder, delete. */
export function SectionsDialog() {
  const { t } = useTranslation('structure');
  const language = useLanguage();
  const sections = usePlan((state) => state.plan.sections) ?? [];
  const actions = useActions();
  const deletions = useDeletions();
  return (
    <DialogFrame title={t('sectionList.title')}>
      <p className="dialog-intro">{t('sectionList.intro')}</p>
      <NameList
        label={t('sectionList.title')}
        none={t('sectionList.none')}
        addLabel={t('sectionList.add')}
        entries={sections.map(({ id, name }) => ({ id, name: textIn(name, language, id) }))}
        onAdd={(name) => actions.addSection(name, null)}
        onRename={(id, name) => actions.renameSection(id, withName(sections.find((section) => section.id === id)?.name, name, language))}
        onMove={(id, before) => actions.moveSection(id, before)}
        onDelete={(id, name) => deletions.section(id, name)}
      />
    </DialogFrame>
  );
}
