import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Keyboard, Menu, MenuItem, MenuSection, Popover, SubmenuTrigger, Text } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Reading } from '../../store/index.ts';
import { READINGS } from '../reading/cell-reading.ts';
import { readingCommand } from '../reading/reading-commands.ts';
import { allCommands, type Command, type CommandGroup } from '../shell/commands.ts';
import { sheetScene } from './sheet-scene.ts';
import { sheetMenu } from './sheet-menu.ts';

const GROUPS: readonly CommandGroup[] = ['edit', 'row', 'view', 'go'];

function readingEntry(reading: Reading): { reading: Reading; command: Command }[] {
  const command = allCommands().find(({ id }) => id === readingCommand(reading));
  return command ? [{ reading, command }] : [];
}

/** Ids of the commands that cannot be done now. */
function idle(commands: readonly Command[]): string[] {
  return commands.filter((command) => command.isEnabled?.() === false).map(({ id }) => id);
}

/** The grid's context menu: every command that has to do with cells and rows, with its key. */
export function SheetMenu() {
  const { t } = useTranslation(['commands', 'reading']);
  const at = useStore(sheetMenu, (state) => state.at);
  const anchor = useRef<HTMLSpanElement>(null);
  const { layout, cursor } = sheetScene.getState();
  const onSection = cursor !== null && layout?.rowAt(cursor.row)?.kind === 'section';
  const commands = at ? allCommands().filter((command) => command.menu === true) : [];
  const readings = at ? READINGS.flatMap((reading) => readingEntry(reading)) : [];
  const close = () => {
    sheetMenu.setState({ at: null });
    document.querySelector<HTMLElement>('.sheet-editor')?.focus({ preventScroll: true });
  };
  return (
    <>
      <span ref={anchor} aria-hidden="true" style={{ position: 'fixed', left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        className="popover"
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(open) => !open && close()}
        placement="bottom start"
        offset={2}
      >
        <Menu
          className="menu sheet-menu"
          aria-label={t('menu')}
          autoFocus="first"
          disabledKeys={idle(commands)}
          onClose={close}
          onAction={(id) => commands.find((command) => command.id === id)?.run()}
        >
          {GROUPS.map((group) => {
            // A heading has no cells to edit.
            const own = onSection && group === 'edit' ? [] : commands.filter((command) => command.group === group);
            return own.length === 0 ? null : (
              <MenuSection key={group} aria-label={t(`group.${group}`)}>
                {own.map(({ id, keys }) => (
                  <MenuItem key={id} id={id} textValue={t(`name.${id}`)}>
                    <Text slot="label">{t(`name.${id}`)}</Text>
                    {keys !== undefined && <Keyboard>{keys}</Keyboard>}
                  </MenuItem>
                ))}
                {group === 'view' && readings.length > 0 && (
                  <SubmenuTrigger>
                    <MenuItem id="readings" textValue={t('readings')}>
                      <Text slot="label">{t('readings')}</Text>
                      <span aria-hidden="true">›</span>
                    </MenuItem>
                    <Popover className="popover">
                      <Menu
                        className="menu sheet-menu"
                        aria-label={t('readings')}
                        disabledKeys={idle(readings.map(({ command }) => command))}
                        onAction={(id) => readings.find(({ command }) => command.id === id)?.command.run()}
                      >
                        {readings.map(({ command: { id }, reading }) => (
                          <MenuItem key={id} id={id}>
                            {t(`reading:name.${reading}`)}
                          </MenuItem>
                        ))}
                      </Menu>
                    </Popover>
                  </SubmenuTrigger>
                )}
              </MenuSection>
            );
          })}
        </Menu>
      </Popover>
    </>
  );
}
