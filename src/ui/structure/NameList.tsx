import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { Icon } from '../shell/Icon.tsx';
import { InlineName } from '../shell/InlineName.tsx';
import { returnFocus } from '../shell/return-focus.ts';

/** Longer lists than this have a search of their own. */
const SCREEN = 12;

interface NameListProps {
  label: string;
  none: string;
  /** What the field for a new name asks for. */
  addLabel: string;
  entries: readonly { id: string; name: string }[];
  onAdd: (name: string) => void;
  onRename: (id: string, name: string) => void;
  /** To stand before another; null: last. */
  onMove: (id: string, before: string | null) => void;
  onDelete: (id: string, name: string) => void;
}

/** Names in an order: add, rename, move up and down, delete, and find in a long list. */
export function NameList({ label, none, addLabel, entries, onAdd, onRename, onMove, onDelete }: NameListProps) {
  const { t } = useTranslation('structure');
  const [renaming, setRenaming] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const isLong = entries.length > SCREEN;
  const wanted = isLong ? search.trim().toLowerCase() : '';
  const shown = entries.filter(({ id, name }) => wanted === '' || name.toLowerCase().includes(wanted) || id.includes(wanted));

  const add = () => {
    if (adding.trim() === '') return;
    onAdd(adding.trim());
    setAdding('');
    setSearch('');
  };
  return (
    <div className="name-list" ref={frame}>
      {isLong && (
        <div className="name-list-search">
          <input
            className="field"
            type="search"
            aria-label={t('list.search')}
            placeholder={t('list.search')}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <span className="muted">{t('list.count', { count: entries.length })}</span>
        </div>
      )}
      {entries.length === 0 && <p className="muted">{none}</p>}
      {entries.length > 0 && shown.length === 0 && <p className="muted">{t('list.noMatch')}</p>}
      <ol aria-label={label}>
        {shown.map(({ id, name }) => {
          const at = entries.findIndex((entry) => entry.id === id);
          return (
            <li key={id}>
              {renaming === id ? (
                <InlineName
                  name={name}
                  label={t('list.rename', { name })}
                  onDone={(text) => {
                    setRenaming(null);
                    returnFocus(() => frame.current?.querySelector(`[data-entry="${id}"]`));
                    if (text !== null) onRename(id, text);
                  }}
                />
              ) : (
                <Button
                  className="button name-list-name"
                  data-entry={id}
                  aria-label={t('list.rename', { name })}
                  onPress={() => setRenaming(id)}
                >
                  {name}
                </Button>
              )}
              <Button
                className="button icon is-up"
                aria-label={t('list.up', { name })}
                isDisabled={at === 0}
                onPress={() => onMove(id, entries[at - 1]?.id ?? null)}
              >
                <Icon name="down" />
              </Button>
              <Button
                className="button icon"
                aria-label={t('list.down', { name })}
                isDisabled={at === entries.length - 1}
                onPress={() => onMove(id, entries[at + 2]?.id ?? null)}
              >
                <Icon name="down" />
              </Button>
              <Button
                className="button icon is-danger"
                aria-label={t('list.delete', { name })}
                onPress={() => {
                  onDelete(id, name);
                  returnFocus(() => frame.current?.querySelector('.name-list-add input'));
                }}
              >
                <Icon name="close" />
              </Button>
            </li>
          );
        })}
      </ol>
      <div className="name-list-add">
        <input
          className="field"
          aria-label={addLabel}
          placeholder={addLabel}
          maxLength={80}
          value={adding}
          onChange={(event) => setAdding(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
          }}
        />
        <Button className="button quiet" isDisabled={adding.trim() === ''} onPress={add}>
          {t('list.add')}
        </Button>
      </div>
    </div>
  );
}
