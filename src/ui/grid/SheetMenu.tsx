import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Keyboard, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
import { useStore } from 'zustand';
import { allCommands, type CommandGroup } from '../shell/commands.ts';
import { sheetScene } from './sheet-scene.ts';
import { sheetMenu } from './sheet-menu.ts';

const GROUPS: readonly CommandGroup[] = ['edit', 'row', 'view', 'go'];

/** The grid's context menu: every command that has to do with cells and rows, with its key. */
export function SheetMenu() {
  const { t } = useTranslation('commands');
  const at = useStore(sheetMenu, (state) => state.at);
  const anchor = useRef<HTMLSpanElement>(null);
  const { layout, cursor } = sheetScene.getState();
  const onSection = cursor !== null && layout?.rowAt(cursor.row)?.kind === 'section';
  const commands = at ? allCommands().filter((command) => command.menu) : [];
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
          disabledKeys={commands.filter((command) => command.isEnabled?.() === false).map(({ id }) => id)}
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
              </MenuSection>
            );
          })}
        </Menu>
      </Popover>
    </>
  );
}
