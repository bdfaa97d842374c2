import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ToggleButton } from 'react-aria-components';
import { describeProblem, textIn } from '../../core/index.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { InlineName } from '../shell/InlineName.tsx';
import { useActions, useLanguage, usePlan } from '../shell/planner.ts';
import { withName } from '../shell/with-name.ts';
import { NameList } from './NameList.tsx';
import { useDeletions } from './use-deletions.ts';

/** Dimensions and the members of the one that is chosen. */
export function DimensionsDialog() {
  const { t } = useTranslation('structure');
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const dimensions = plan.dimensions ?? [];
  const actions = useActions();
  const deletions = useDeletions();
  const [chosen, setChosen] = useState<string | null>(null);
  const [adding, setAdding] = useState('');
  const [renaming, setRenaming] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const dimension = dimensions.find(({ id }) => id === chosen) ?? dimensions[0];
  const name = dimension ? textIn(dimension.name, language, dimension.id) : '';
  const over = plan.items.filter((item) => dimension && item.over?.includes(dimension.id));

  const add = () => {
    if (adding.trim() === '') return;
    setChosen(actions.addDimension(adding.trim()));
    setAdding('');
  };
  return (
    <DialogFrame title={t('dimensionList.title')}>
      {dimensions.length === 0 && <p className="dialog-intro">{t('dimensionList.none')}</p>}
      <div className="dimension-tabs" role="group" aria-label={t('dimensionList.title')}>
        {dimensions.map(({ id, name: text }) => (
          <ToggleButton key={id} className="button quiet dimension-tab" isSelected={id === dimension?.id} onChange={() => setChosen(id)}>
            {textIn(text, language, id)}
          </ToggleButton>
        ))}
      </div>
      {dimension && (
        <section className="dimension-members">
          <div className="dimension-head">
            {renaming ? (
              <InlineName
                name={name}
                label={t('list.rename', { name })}
                onDone={(text) => {
                  setRenaming(false);
                  if (text !== null) actions.renameDimension(dimension.id, withName(dimension.name, text, language));
                }}
              />
            ) : (
              <h3>{t('dimensionList.members', { name })}</h3>
            )}
            <Button className="button quiet" aria-label={t('list.rename', { name })} onPress={() => setRenaming(true)}>
              {t('list.renameShort')}
            </Button>
            <Button className="button quiet is-danger" onPress={() => deletions.dimension(dimension.id, name)}>
              {t('dimensionList.delete')}
            </Button>
          </div>
          <p className="muted">
            {over.length === 0
              ? t('dimensionList.usedByNone')
              : t('dimensionList.usedBy', {
                  items: over.map((item) => textIn(item.name, language, item.id)).join(language === 'zh' ? '、' : ', '),
                })}
          </p>
          <NameList
            key={dimension.id}
            label={t('dimensionList.members', { name })}
            none={t('dimensionList.noMembers')}
            addLabel={t('dimensionList.addMember')}
            entries={dimension.members.map((member) => ({ id: member.id, name: textIn(member.name, language, member.id) }))}
            onAdd={(text) => {
              const problem = actions.addMember(dimension.id, text);
              setRefused(problem && describeProblem(problem, plan, language));
            }}
            onRename={(id, text) => {
              const old = dimension.members.find((member) => member.id === id)?.name;
              actions.renameMember(dimension.id, id, withName(old, text, language));
            }}
            onMove={(id, before) => actions.moveMember(dimension.id, id, before)}
            onDelete={(id, text) => deletions.member(dimension.id, id, text)}
          />
          {refused !== null && <p className="note is-missed">{refused}</p>}
          <p className="muted">{t('dimensionList.addHint')}</p>
        </section>
      )}
      <div className="name-list-add dimension-add">
        <input
          className="field"
          aria-label={t('dimensionList.add')}
          placeholder={t('dimensionList.add')}
          maxLength={80}
          value={adding}
          onChange={(event) => setAdding(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
          }}
        />
        <Button className="button quiet" isDisabled={adding.trim() === ''} onPress={add}>
          {t('dimensionList.addButton')}
        </Button>
      </div>
    </DialogFrame>
  );
}
