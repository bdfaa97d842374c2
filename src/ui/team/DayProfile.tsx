import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { addsToOne, scaleShares, type ShareProfile } from '../../charts/index.ts';
import { readNumber } from '../grid/read-number.ts';
import { useActions } from '../shell/planner.ts';
import { percentText } from './percent-text.ts';
import { ShareBars } from './ShareBars.tsx';

interface DayProfileProps {
  profile: ShareProfile;
  /** The month it is changed in, where it is not the same all year. */
  monthName: string;
}

/** How a day's (or a week's) work is spread: a picture to drag, a number to type, and what to do when the shares do not add up. */
export function DayProfile({ profile, monthName }: DayProfileProps) {
  const { t } = useTranslation('team');
  const actions = useActions();
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setChosen] = useState(() => busiest(profile));
  const [typed, setTyped] = useState<string | null>(null);
  const [complaint, setComplaint] = useState(false);
  const chosen = Math.min(wanted, profile.bars.length - 1);
  const bar = profile.bars[chosen];
  if (!bar) return null;
  const isWhole = addsToOne(profile.sum);
  const scaled = isWhole ? null : scaleShares(profile.bars.map(({ value }) => value ?? 0));

  const write = (shares: readonly (readonly [place: number, share: number])[]) => {
    actions.editCells(
      shares.flatMap(([place, cell]) => profile.columns.map((column) => ({ ref: { item: profile.item, place, column }, cell }))),
    );
  };
  const choose = (index: number) => {
    setChosen(index);
    setTyped(null);
    setComplaint(false);
  };
  const take = () => {
    if (typed === null) return;
    const reading = readNumber(typed, -2);
    const good = reading.kind === 'number' && reading.value >= 0 && reading.value <= 1;
    setComplaint(!good);
    if (!good) return;
    setTyped(null);
    write([[bar.place, reading.value]]);
  };

  return (
    <section className="day-profile" aria-label={profile.name}>
      <h3>{profile.name}</h3>
      <ShareBars
        profile={profile}
        chosen={chosen}
        onChoose={choose}
        onChange={(index, share) => {
          const place = profile.bars[index]?.place;
          if (place !== undefined) write([[place, share]]);
        }}
        onType={() => field.current?.select()}
      />
      <p className="profile-row">
        <label>
          {t('profile.bar', { name: bar.name })}{' '}
          <input
            ref={field}
            className="field is-number"
            inputMode="decimal"
            readOnly={!profile.editable}
            value={typed ?? percentText(bar.value ?? 0)}
            aria-invalid={complaint}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={take}
            onKeyDown={(event) => {
              if (event.key === 'Enter') take();
              else if (event.key === 'Escape') choose(chosen);
            }}
          />
        </label>
        <span className={isWhole ? 'muted' : 'profile-off'}>
          {t(isWhole ? 'profile.whole' : 'profile.off', { sum: percentText(profile.sum) })}
        </span>
        {scaled && profile.editable && (
          <Button
            className="button quiet"
            onPress={() => write(profile.bars.map(({ place }, index) => [place, scaled[index] ?? 0] as const))}
          >
            {t('profile.scale')}
          </Button>
        )}
      </p>
      {complaint && (
        <p className="note is-missed" role="alert">
          {t('profile.bad')}
        </p>
      )}
      {profile.editable && profile.columns.length === 1 && <p className="muted">{t('profile.month', { month: monthName })}</p>}
      {!profile.editable && <p className="muted">{t('profile.fixed')}</p>}
    </section>
  );
}

/** The bar that most of the day falls on: the one a planner looks at first. */
function busiest({ bars }: ShareProfile): number {
  return bars.reduce((found, { value }, index) => ((value ?? 0) > (bars[found]?.value ?? 0) ? index : found), 0);
}
