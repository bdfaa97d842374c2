import { useTranslation } from 'react-i18next';
import { usePlan } from './planner.ts';
import { TargetCard } from './TargetCard.tsx';

/** A card per target, always in view; more than fit scroll sideways within the strip. */
export function TargetsStrip() {
  const { t } = useTranslation('shell');
  const targets = usePlan((state) => state.plan.targets);
  if (!targets || targets.length === 0) return <p className="targets-empty">{t('targets.empty')}</p>;
  return (
    <section className="targets" aria-label={t('targets.label')}>
      {/* Many targets scroll: by keys too. */}
      <ul tabIndex={0}>
        {targets.map((target) => (
          <TargetCard key={target.id} target={target} />
        ))}
      </ul>
    </section>
  );
}
