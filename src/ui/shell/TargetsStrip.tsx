import { useTranslation } from 'react-i18next';
import { usePlan } from './planner.ts';
import { TargetCard } from './TargetCard.tsx';
import { inSight } from './target-reading.ts';

/** A card per target, always in view; more than fit scroll sideways within the strip, those that are missed first. */
export function TargetsStrip() {
  const { t } = useTranslation('shell');
  const targets = usePlan((state) => state.plan.targets);
  const results = usePlan((state) => state.targets);
  if (!targets || targets.length === 0) return <p className="targets-empty">{t('targets.empty')}</p>;
  return (
    <section className="targets" aria-label={t('targets.label')}>
      {/* Many targets scroll: by keys too. */}
      <ul tabIndex={0}>
        {inSight(targets, results).map((target) => (
          <TargetCard key={target.id} target={target} />
        ))}
      </ul>
    </section>
  );
}
