import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShareProfile } from '../../charts/index.ts';
import { shareAt, size, steppedShare, topShare } from './share-geometry.ts';
import { percentText } from './percent-text.ts';

interface ShareBarsProps {
  profile: ShareProfile;
  /** Index of the bar whose share is typed below. */
  chosen: number;
  onChoose: (bar: number) => void;
  /** A share of one bar, once it is settled. */
  onChange: (bar: number, share: number) => void;
  /** Enter on a bar: on to its field. */
  onType: () => void;
}

/** Bars that are dragged, or stepped by the keys: up and down change a share, left and right go to the next one. */
export function ShareBars({ profile, chosen, onChoose, onChange, onType }: ShareBarsProps) {
  const { t } = useTranslation('team');
  const picture = useRef<SVGSVGElement>(null);
  const [draft, setDraft] = useState<{ bar: number; share: number; top: number; byKey: boolean } | null>(null);
  const shares = profile.bars.map(({ value }, bar) => (draft?.bar === bar ? draft.share : (value ?? 0)));
  const top = draft && !draft.byKey ? draft.top : topShare(shares);
  const width = size.width / shares.length;
  const plot = size.height;
  const every = Math.ceil(shares.length / 8);

  const shareOf = (event: PointerEvent) => {
    const box = picture.current?.getBoundingClientRect();
    return box ? shareAt(((event.clientY - box.top) / box.height) * size.height, top) : 0;
  };
  const settle = () => {
    if (!draft) return;
    setDraft(null);
    if (draft.share !== profile.bars[draft.bar]?.value) onChange(draft.bar, draft.share);
  };
  const press = (event: KeyboardEvent, bar: number) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const share = steppedShare(event.key, shares[bar] ?? 0);
    if (step !== undefined) {
      const to = Math.min(Math.max(bar + step, 0), shares.length - 1);
      onChoose(to);
      picture.current?.querySelector<SVGElement>(`[data-bar="${to}"]`)?.focus();
    } else if (event.key === 'Enter') onType();
    else if (share !== null && profile.editable) setDraft({ bar, share, top, byKey: true });
    else return;
    event.preventDefault();
  };

  return (
    <div>
      <svg
        ref={picture}
        className={`share-bars${profile.editable ? '' : ' is-fixed'}`}
        viewBox={`0 0 ${size.width} ${size.height}`}
        preserveAspectRatio="none"
        role="group"
        aria-label={profile.name}
      >
        {profile.bars.map(({ id, name }, bar) => {
          const share = shares[bar] ?? 0;
          const height = Math.min(plot, (share / top) * plot);
          return (
            <g
              key={id}
              data-bar={bar}
              role="slider"
              tabIndex={bar === chosen ? 0 : -1}
              aria-label={t('profile.bar', { name })}
              aria-orientation="vertical"
              aria-readonly={!profile.editable}
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={Math.round(share * 1000) / 10}
              aria-valuetext={percentText(share)}
              className={bar === chosen ? 'is-chosen' : undefined}
              onFocus={() => onChoose(bar)}
              onKeyDown={(event) => press(event, bar)}
              onKeyUp={() => draft?.byKey && settle()}
              onBlur={settle}
              onPointerDown={(event) => {
                onChoose(bar);
                if (!profile.editable || event.button !== 0) return;
                event.currentTarget.setPointerCapture(event.pointerId);
                setDraft({ bar, share: shareOf(event), top, byKey: false });
              }}
              onPointerMove={(event) => {
                if (draft?.bar === bar && !draft.byKey) setDraft({ ...draft, share: shareOf(event) });
              }}
              onPointerUp={settle}
              onPointerCancel={() => setDraft(null)}
            >
              <title>{`${name} ${percentText(share)}`}</title>
              <rect className="share-room" x={bar * width} y={0} width={width} height={plot} />
              <rect className="share-bar" x={bar * width + width * 0.12} y={plot - height} width={width * 0.76} height={height} />
            </g>
          );
        })}
        <path className="share-line" d={`M0 ${plot}H${size.width}`} />
      </svg>
      {/* Beside the picture, because it is stretched to its place and letters are not. */}
      <p className="share-names" aria-hidden="true" style={{ gridTemplateColumns: `repeat(${shares.length}, minmax(0, 1fr))` }}>
        {profile.bars.map(({ id, name }, bar) =>
          bar % every === 0 ? (
            <span key={id} className={every === 1 ? 'is-centred' : undefined} style={{ gridColumn: `${bar + 1} / span ${every}` }}>
              {name}
            </span>
          ) : null,
        )}
      </p>
    </div>
  );
}
