/** Outlines on a grid of 16, drawn in the colour of the text beside them. */
const PATHS = {
  undo: 'M6 3 2.8 6.2 6 9.4M3 6.2h6.2a3.6 3.6 0 0 1 0 7.2H6.5',
  redo: 'M10 3l3.2 3.2L10 9.4M13 6.2H6.8a3.6 3.6 0 0 0 0 7.2h2.7',
  down: 'M4.5 6.5 8 10l3.5-3.5',
  up: 'M4.5 9.5 8 6l3.5 3.5',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1.6v1.2M8 13.2v1.2M1.6 8h1.2M13.2 8h1.2M3.5 3.5l.8.8M11.7 11.7l.8.8M3.5 12.5l.8-.8M11.7 4.3l.8-.8',
  moon: 'M13 9.6A5.4 5.4 0 0 1 6.4 3a5.4 5.4 0 1 0 6.6 6.6Z',
  system: 'M2.5 3.2h11v7.6h-11zM6 13.2h4',
  commands: 'M2.5 3.5h11M2.5 8h5M2.5 12.5h4M11 12.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2M13 12l1.5 1.8',
  check: 'M3.2 8.4 6.4 11.6 12.8 4.8',
  warning: 'M8 2.4 14.4 13.4H1.6ZM8 6.4v3.2M8 11.4v.01',
  fold: 'M2.5 3h11v10h-11zM10 3v10M5 6.4 6.8 8 5 9.6',
  unfold: 'M2.5 3h11v10h-11zM10 3v10M6.8 6.4 5 8l1.8 1.6',
  widen: 'M9.6 2.8h3.6v3.6M13 3 9.4 6.6M6.4 13.2H2.8V9.6M3 13l3.6-3.6',
  narrow: 'M13.2 6.4H9.6V2.8M9.8 6.2 13.4 2.6M2.8 9.6h3.6v3.6M6.2 9.8 2.6 13.4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="glyph"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
