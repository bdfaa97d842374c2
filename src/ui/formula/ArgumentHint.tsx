import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { functionNamed } from '../../core/index.ts';
import { useLanguage } from '../shell/planner.ts';

/** A function's arguments while it is typed: the current one bold, with its meaning and unit, and what the function does. */
export function ArgumentHint({ call }: { call: { name: string; argument: number } }) {
  const { t } = useTranslation('formula');
  const language = useLanguage();
  const entry = functionNamed(call.name);
  if (!entry) return null;
  const words = t('arguments', { returnObjects: true });
  const units = t('units', { returnObjects: true });
  const word = (texts: object, key: string | undefined): string => {
    const found: unknown = key === undefined ? undefined : Object.entries(texts).find(([name]) => name === key)?.[1];
    return typeof found === 'string' ? found : '';
  };
  const last = entry.arguments.length - 1;
  const current = entry.arguments[last]?.repeats ? Math.min(call.argument, last) : call.argument;
  const argument = entry.arguments[current];
  const about = argument && [word(words, argument.name), word(units, argument.unit)].filter((text) => text !== '').join(t('between'));
  return (
    <div className="formula-hint">
      <p className="formula-signature">
        {entry.name}(
        {entry.arguments.map(({ name, optional, repeats }, index) => {
          const text = `${name}${repeats ? ', …' : ''}`;
          const shown = optional ? `[${text}]` : text;
          return (
            <Fragment key={name}>
              {index > 0 && ', '}
              {index === current ? <b>{shown}</b> : shown}
            </Fragment>
          );
        })}
        )
      </p>
      {argument && about !== '' && (
        <p>
          <b>{argument.name}</b> {about}
        </p>
      )}
      <p>{entry.help[language]}</p>
    </div>
  );
}
