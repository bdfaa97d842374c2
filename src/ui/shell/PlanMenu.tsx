import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { textIn, type Text } from '../../core/index.ts';
import {
  openBlocksDialog,
  openDimensionsDialog,
  openItemDialog,
  openSectionsDialog,
  openTimelineDialog,
} from '../structure/structure-dialogs.ts';
import { openDialog } from './dialogs.ts';
import { Hint } from './Hint.tsx';
import { Icon } from './Icon.tsx';
import { InlineName } from './InlineName.tsx';
import { useActions, useLanguage, usePlan, usePlanner } from './planner.ts';
import { returnFocus } from './return-focus.ts';
import { usePlanFile } from './use-plan-file.ts';
import { usePlanKeeping } from './use-plan-keeping.ts';
import { usePlanName } from './use-plan-name.ts';
import { withName } from './with-name.ts';

const SHOWN_PLANS = 5;

/** The plan's name, rewritten in place, and the menu of plans. */
export function PlanMenu() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const { outlets } = usePlanner();
  const actions = useActions();
  const name = usePlanName();
  const planId = usePlan((state) => state.planId);
  const plans = usePlan((state) => state.plans);
  const current = usePlan((state) => state.plan.name);
  const [renaming, setRenaming] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const file = usePlanFile();
  const keeping = usePlanKeeping();
  const nameOf = (text: Text | undefined) => textIn(text, language, t('untitled'));
  const others = plans.filter((plan) => plan.id !== planId);

  return (
    <div className="plan-menu" ref={frame}>
      {renaming ? (
        <InlineName
          name={name}
          label={t('plan.renameTitle')}
          onDone={(text) => {
            setRenaming(false);
            returnFocus(() => frame.current?.querySelector('button'));
            if (text !== null) void actions.renamePlan(planId, withName(current, text, language));
          }}
        />
      ) : (
        <h1>
          <Hint text={t('plan.rename')}>
            <Button className="button plan-name" onPress={() => setRenaming(true)}>
              {name}
            </Button>
          </Hint>
        </h1>
      )}
      <MenuTrigger>
        <Button ref={menuButton} className="button icon" aria-label={t('plan.menu', { name })}>
          <Icon name="down" />
        </Button>
        <Popover className="popover" placement="bottom start">
          <Menu className="menu">
            <MenuSection>
              <MenuItem onAction={() => setRenaming(true)}>{t('plan.rename')}</MenuItem>
              <MenuItem onAction={() => void keeping.duplicate(planId, current)}>{t('plan.duplicate')}</MenuItem>
              <MenuItem onAction={() => void file.save()}>{t('plan.export')}</MenuItem>
              <MenuItem className="menu-item is-danger" onAction={() => void keeping.remove(planId, current)}>
                {t('plan.delete')}
              </MenuItem>
            </MenuSection>
            <Separator />
            <MenuSection>
              <Header>{t('structure:menu')}</Header>
              <MenuItem onAction={() => openItemDialog(null)}>{t('structure:newItem')}</MenuItem>
              <MenuItem onAction={openSectionsDialog}>{t('structure:sections')}</MenuItem>
              <MenuItem onAction={openDimensionsDialog}>{t('structure:dimensions')}</MenuItem>
              <MenuItem onAction={openBlocksDialog}>{t('structure:blocks')}</MenuItem>
              <MenuItem onAction={openTimelineDialog}>{t('structure:timeline')}</MenuItem>
            </MenuSection>
            <Separator />
            <MenuSection>
              <Header>{t('plan.new')}</Header>
              {outlets.templates.map((template) => (
                <MenuItem key={template.id} id={`template ${template.id}`} onAction={() => void keeping.startFrom(template.id)}>
                  {nameOf(template.name)}
                </MenuItem>
              ))}
              <MenuItem onAction={() => picker.current?.click()}>{t('plan.import')}</MenuItem>
            </MenuSection>
            {others.length > 0 && <Separator />}
            {others.length > 0 && (
              <MenuSection>
                <Header>{t('plan.list')}</Header>
                {others.slice(0, SHOWN_PLANS).map((plan) => (
                  <MenuItem key={plan.id} id={`plan ${plan.id}`} onAction={() => void keeping.open(plan.id)}>
                    {nameOf(plan.name)}
                  </MenuItem>
                ))}
                <MenuItem onAction={() => openDialog('plans', menuButton.current)}>{t('plan.others')}</MenuItem>
              </MenuSection>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) void file.load(chosen);
        }}
      />
    </div>
  );
}
