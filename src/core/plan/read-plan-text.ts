import { findJsonError } from './json-error.ts';
import { limits } from './limits.ts';
import { parsePlan, type ParsedPlan } from './parse-plan.ts';

/** Whether a text takes more bytes than a plan file may have, as UTF-8 (1 to 3 bytes for each of JavaScript's units). */
function isTooLarge(text: string): boolean {
  if (text.length * 3 <= limits.file) return false;
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff; // half of a character of four bytes
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isSurrogate ? 2 : 3;
    if (bytes > limits.file) return true;
  }
  return false;
}

/** Reads a plan file's text. Never throws; see `parsePlan`. */
export function readPlanText(text: string): ParsedPlan {
  if (isTooLarge(text)) return { plan: null, problems: [{ kind: 'too-large', what: 'file', limit: limits.file }] };
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    const error = findJsonError(json);
    return { plan: null, problems: [{ kind: 'syntax', reason: 'json', ...(error ?? {}) }] };
  }
  return parsePlan(document);
}
