let context: CanvasRenderingContext2D | null | undefined;

/** Pixels from a field's left edge to a place in its text, as it is scrolled; within the field. */
export function textLeft(field: HTMLInputElement, index: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  const style = getComputedStyle(field);
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const left = Number.parseFloat(style.paddingLeft) + context.measureText(field.value.slice(0, index)).width - field.scrollLeft;
  return Math.max(0, Math.min(field.clientWidth, left));
}
