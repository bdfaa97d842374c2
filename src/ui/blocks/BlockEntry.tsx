import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { blockLinks, describeProblem, hasBlock, textIn, type Block, type Item } from '../../core/index.ts';
import type { BlockActions } from '../../store/index.ts';
import { useLanguage, usePlan } from '../shell/planner.ts';
import { useBlockActs } from './use-block-acts.ts';

/** One block: its question, what it adds, what it reads, and what can be done with it. */
export function BlockEntry({ block, actions }: { block: Block; actions: BlockActions }) {
  const { t } = useTranslation('blocks');
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const acts = useBlockActs(actions);
  const [refused, setRefused] = useState<string | null>(null);
  const isAdded = hasBlock(plan, block.id);
  const links = useMemo(() => blockLinks(plan, block), [plan, block]);
  const nameOf = (item: Item) => textIn(item.name, language, item.id);
  const name = textIn(block.name, language, block.id);
  const together = (names: readonly string[]) => names.join(language === 'zh' ? '、' : ', ');
  const results = block.items.filter((item) => item.formula !== undefined);
  const inputs = block.items.filter((item) => item.formula === undefined);
  const found = links.flatMap(({ need, item }) => {
    if (!item) return [];
    const [own, wanted] = [nameOf(item), nameOf(need.standIn)];
    return [own === wanted ? t('link', { name: own }) : t('linkAs', { found: own, name: wanted })];
  });
  const missing = links.flatMap(({ need, item }) => (item ? [] : [t('link', { name: nameOf(need.standIn) })]));

  return (
    <li className="block-entry">
      <h3>{textIn(block.question, language, name)}</h3>
      <p>
        <b>{name}</b>
        {isAdded && <span className="block-added">{t('isAdded')}</span>}
      </p>
      <p className="muted">{t('results', { count: results.length, names: together(results.map(nameOf)) })}</p>
      <p className="muted">{t('inputs', { count: inputs.length, names: together(inputs.map(nameOf)) })}</p>
      {!isAdded && found.length > 0 && <p className="muted">{t('reads', { names: together(found) })}</p>}
      {!isAdded && missing.length > 0 && <p className="muted">{t('brings', { names: together(missing) })}</p>}
      {refused !== null && (
        <p className="note is-missed" role="alert">
          {refused}
        </p>
      )}
      <div className="block-acts">
        {/* One button, so that it keeps the focus when what it does changes. */}
        <Button
          className={isAdded ? 'button quiet is-danger' : 'button primary'}
          aria-label={t(isAdded ? 'removeNamed' : 'addNamed', { name })}
          onPress={() => {
            if (isAdded) {
              acts.remove(block, name);
              return;
            }
            const problem = acts.add(block, name);
            setRefused(problem && describeProblem(problem, plan, language));
          }}
        >
          {t(isAdded ? 'remove' : 'add')}
        </Button>
        {isAdded && (
          <Button className="button quiet" aria-label={t('showNamed', { name })} onPress={() => acts.show(block)}>
            {t('show')}
          </Button>
        )}
      </div>
    </li>
  );
}
