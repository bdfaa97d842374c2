import { useTranslation } from 'react-i18next';
import { describeFitRefusal, fitForPlan, type FittedCurves, type FittedParameter, type ResponseFit } from '../../core/index.ts';
import { useLanguage } from '../shell/planner.ts';
import { withError } from './fit-text.ts';

interface CurveTableProps {
  curves: FittedCurves;
  chosen: ResponseFit;
  onChoose: (fit: ResponseFit) => void;
  /** 元/天 and 人/天. */
  units: { spend: string; visitors: string };
}

/** The curves tried with their quality, one of them chosen. */
export function CurveTable({ curves, chosen, onChoose, units }: CurveTableProps) {
  const { t } = useTranslation('response');
  const language = useLanguage();
  const forPlan = fitForPlan(curves);
  return (
    <div className="response-curves">
      <table>
        <caption>{t('curves')}</caption>
        <thead>
          <tr>
            <th>{t('curve')}</th>
            <th>{t('ceiling', { unit: units.visitors })}</th>
            <th>{t('half', { unit: units.spend })}</th>
            <th>{t('shape')}</th>
            <th>R²</th>
            <th>AICc</th>
          </tr>
        </thead>
        <tbody>
          {curves.fits.map(({ curve, fit }) => {
            const refused = 'reason' in fit;
            const cell = (name: FittedParameter['name']) => {
              const found = refused ? undefined : fit.parameters.find((parameter) => parameter.name === name);
              return found && withError(found.value, found.error);
            };
            const [slope, rate] = [cell('slope'), cell('rate')];
            return (
              <tr key={curve} className={fit === chosen ? 'is-chosen' : undefined}>
                <th scope="row">
                  <label>
                    <input
                      type="radio"
                      name="response-curve"
                      checked={fit === chosen}
                      disabled={refused}
                      onChange={() => {
                        if (!refused) onChoose(fit);
                      }}
                    />
                    {t(`names.${curve}`)}
                    {fit === curves.best && <span className="response-best">{t('best')}</span>}
                    {fit === forPlan && fit !== curves.best && <span className="response-best">{t('asGood')}</span>}
                  </label>
                </th>
                {refused ? (
                  <td colSpan={5} className="response-refused">
                    {describeFitRefusal(fit, language)}
                  </td>
                ) : (
                  <>
                    <td>{cell('ceiling')}</td>
                    <td>{cell('half') ?? '–'}</td>
                    <td>{slope === undefined ? (rate === undefined ? '–' : t('rate', { value: rate })) : t('slope', { value: slope })}</td>
                    <td>{fit.rSquared.toFixed(3).replace('-', '−')}</td>
                    <td>{Number.isFinite(fit.aicc) ? fit.aicc.toFixed(1).replace('-', '−') : '–'}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="muted">{t('about')}</p>
    </div>
  );
}
