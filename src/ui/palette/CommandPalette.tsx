import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Autocomplete, Dialog, Input, Keyboard, ListBox, ListBoxItem, Modal, ModalOverlay, Text, TextField } from 'react-aria-components';
import { useStore } from 'zustand';
import { addTexts } from '../../locales/index.ts';
import { usePinyin } from '../formula/pinyin.ts';
import { allCommands } from '../shell/commands.ts';
import { closeDialog, leaveDialog } from '../shell/dialogs.ts';
import { useLanguage, usePlan, usePlanner } from '../shell/planner.ts';
import './palette.css';
import { commandEntries, findEntries, itemEntries } from './palette-entries.ts';
import { recentCommands, rememberCommand } from './recent-commands.ts';
import { takeTyped } from './typed-ahead.ts';

/** Lines that are drawn: nobody reads on, but types on. */
const MOST = 60;

/** Everything that can be done, found by typing a part of its name; items of the plan too, to go to. */
export function CommandPalette() {
  const { t, i18n } = useTranslation('palette');
  const language = useLanguage();
  const { store } = usePlanner();
  const plan = usePlan((state) => state.plan);
  const recent = useStore(recentCommands, ({ ids }) => ids);
  const [typed, setTyped] = useState(takeTyped);
  const pinyin = usePinyin(typed !== '');
  const [commands] = useState(allCommands); // as they were when it opened: the grid must not change under a reader who chooses
  const [others, setOthers] = useState(false);
  useEffect(() => leaveDialog, []);
  useEffect(() => {
    let live = true;
    // Without the words of the other language commands are still found in the reader's.
    addTexts(i18n, language === 'zh' ? 'en' : 'zh').then(
      () => live && setOthers(true),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [i18n, language]);

  const offered = useMemo(() => commandEntries(commands, i18n, others), [commands, i18n, others]);
  const items = useMemo(() => itemEntries(plan, store, language), [plan, store, language]);
  const found = useMemo(() => {
    const among = typed.trim() === '' ? offered : [...offered, ...items];
    return findEntries(among, typed, pinyin, recent).slice(0, MOST);
  }, [offered, items, typed, pinyin, recent]);

  const choose = (id: string) => {
    const entry = found.find((candidate) => candidate.id === id);
    if (!entry) return;
    rememberCommand(id);
    closeDialog();
    // Once the page is back: what is run may open another dialog, or edit the cell that has the focus.
    setTimeout(() => {
      document.querySelector<HTMLElement>('.sheet-editor')?.focus({ preventScroll: true });
      entry.run();
    });
  };

  /** Enter takes the best line where none is marked: after an input method has written, the list marks none or one that has gone. */
  const onEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
    const marked = event.currentTarget.getAttribute('aria-activedescendant');
    if (marked !== null && document.getElementById(marked)) return;
    const best = found.find(({ isEnabled }) => isEnabled);
    if (!best) return;
    event.preventDefault();
    event.stopPropagation();
    choose(best.id);
  };

  return (
    <ModalOverlay className="veil palette-veil" isOpen isDismissable onOpenChange={() => closeDialog()}>
      <Modal className="modal palette">
        <Dialog className="palette-frame" aria-label={t('label')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField className="palette-search" aria-label={t('search')} autoFocus>
              <Input
                className="palette-input"
                placeholder={t('search')}
                onKeyDownCapture={onEnter}
                onFocus={() => setTyped((text) => text + takeTyped())}
              />
            </TextField>
            <ListBox
              className="menu palette-list"
              aria-label={t('label')}
              items={found}
              dependencies={[language]}
              disabledKeys={found.filter(({ isEnabled }) => !isEnabled).map(({ id }) => id)}
              onAction={(id) => choose(String(id))}
              renderEmptyState={() => <p className="popover-note">{t('none')}</p>}
            >
              {({ id, group, names: [name], keys }) => (
                <ListBoxItem id={id} textValue={name} className="palette-line">
                  <Text slot="label">{name}</Text>
                  <span className="menu-hint">{group === 'item' ? t('item') : t(`commands:group.${group}`)}</span>
                  <Keyboard>{keys ?? ''}</Keyboard>
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
