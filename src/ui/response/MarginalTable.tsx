import { useTranslation } from 'react-i18next';
import { marginalResponse, type ResponseFit } from '../../core/index.ts';
import { fitText } from './fit-text.ts';

/** Money that is thought of at a time. */
const AMOUNT = 1000;

interface MarginalTableProps {
  fit: ResponseFit;
  /** Spend of a period, and whether it is the plan's or the history's. */
  spend: number;
  ofPlan: boolean;
  /** 元, and 元/天. */
  money: string;
  unit: string;
}

/** What the next thousand would bring, at the spend now and at twice that. */
export function MarginalTable({ fit, spend, ofPlan, money, unit }: MarginalTableProps) {
  const { t } = useTranslation('response');
  const rows = [
    { at: spend, text: t(ofPlan ? 'atSpend' : 'atMean', { spend: `${fitText(spend)} ${unit}` }) },
    { at: 2 * spend, text: t('atDouble', { spend: `${fitText(2 * spend)} ${unit}` }) },
  ];
  return (
    <section className="response-marginal">
      <h3>{t('marginal', { amount: AMOUNT.toLocaleString('en'), unit: money })}</h3>
      <dl>
        {rows.map(({ at, text }) => (
          <div key={at}>
            <dt>{text}</dt>
            <dd>{t('moreVisitors', { visitors: fitText(AMOUNT * marginalResponse(fit, at)) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
