import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormulaTyping } from './use-formula-typing.ts';

/** The names on offer. The focus stays in the field, whose arrows choose here. */
export function CompletionList({ typing }: { typing: FormulaTyping }) {
  const { t } = useTranslation('formula');
  const list = useRef<HTMLUListElement>(null);
  const { chosen, completions, listId } = typing;
  useEffect(() => {
    list.current?.children[Math.max(0, chosen)]?.scrollIntoView({ block: 'nearest' });
  }, [chosen, completions]);
  return (
    <ul ref={list} className="formula-list" role="listbox" id={listId} aria-label={t('list')}>
      {completions?.options.map(({ kind, id, label, detail }, index) => (
        <li
          key={`${kind} ${id}`}
          id={typing.optionId(index)}
          className={`formula-option is-${kind}`}
          role="option"
          aria-selected={index === chosen}
          // The press must not take the focus out of the field.
          onMouseDown={(event) => {
            event.preventDefault();
            if (event.button === 0) typing.take(index);
          }}
        >
          <span className="formula-option-kind">{t(`kind.${kind}`)}</span>
          <span className="formula-option-name">{label}</span>
          {detail !== label && <span className="formula-option-detail">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
