import { useId, useState } from 'react';

interface SettledFieldProps {
  label: string;
  value: string;
  type?: 'text' | 'date';
  isNumber?: boolean;
  hint?: string;
  /** Takes what was typed, when the field is left or on Enter; returns what is wrong with it. */
  onSettle: (text: string) => string | null;
}

/** A field whose text counts once it is settled: Enter or another field takes it, Escape takes it back. */
export function SettledField({ label, value, type = 'text', isNumber = false, hint, onSettle }: SettledFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const settle = () => {
    if (typed === null) return;
    const wrong = typed.trim() === value ? null : onSettle(typed.trim());
    setComplaint(wrong);
    if (wrong === null) setTyped(null);
  };
  return (
    <div className="cal-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        className={`field${isNumber ? ' is-number' : ''}`}
        value={typed ?? value}
        aria-invalid={complaint !== null}
        aria-describedby={complaint !== null || hint !== undefined ? `${id}-note` : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          else if (event.key === 'Escape') {
            setTyped(null);
            setComplaint(null);
          }
        }}
      />
      {complaint !== null ? (
        <p id={`${id}-note`} className="note is-missed" role="alert">
          {complaint}
        </p>
      ) : (
        hint !== undefined && (
          <p id={`${id}-note`} className="muted">
            {hint}
          </p>
        )
      )}
    </div>
  );
}
