import { useEffect, useRef } from 'react';

interface InlineNameProps {
  name: string;
  label: string;
  onDone: (name: string | null) => void;
  /** What has the focus after Enter or Escape, where it stands already. */
  leaveTo?: () => HTMLElement | null;
}

/** A name being rewritten where it stands: Enter or leaving keeps it, Escape leaves it as it was. Says null when nothing changed. */
export function InlineName({ name, label, onDone, leaveTo }: InlineNameProps) {
  const field = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => field.current?.select(), []);
  const finish = (text: string | null) => {
    if (left.current) return;
    left.current = true;
    const trimmed = text?.trim() ?? '';
    onDone(trimmed === '' || trimmed === name ? null : trimmed);
  };
  return (
    <input
      ref={field}
      className="inline-name"
      aria-label={label}
      defaultValue={name}
      maxLength={80}
      autoFocus
      size={Math.max(8, Math.min(30, name.length * 2))}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // Else Enter would press what has the focus next.
        event.preventDefault();
        finish(event.key === 'Enter' ? event.currentTarget.value : null);
        leaveTo?.()?.focus();
      }}
    />
  );
}
