import { limits, type Problem } from '../../core/index.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { canDeflate, deflate, inflate } from './deflate.ts';

/*
 * A link's fragment: s1.d.<length>.<payload>.<check>
 * version · d deflated or r raw · characters of the payload, base 36 · base64url · CRC-32 of all before it, base 36, seven digits.
 * It ends in a letter or digit, because chat programs take punctuation at an address's end for the sentence's.
 */
const VERSION = 1;
const WHOLE = /^s(\d{1,9})\.([dr])\.([0-9a-z]{1,9})\.([\w-]*)\.([0-9a-z]{7})(?!\w)/;
/** What the beginning of a link may look like, wherever it breaks off. */
const BEGINNING = /^s(?:\d{1,9}(?:\.(?:[dr](?:\.(?:[0-9a-z]{1,9}(?:\.(?:[\w-]*(?:\.[0-9a-z]{0,6})?)?)?)?)?)?)?)?$/;
const VERSIONED = /^s(\d{1,9})\./;

type LinkProblem = Problem & { kind: 'link' };

function check(text: string): string {
  return crc32(text).toString(36).padStart(7, '0');
}

/** A text packed so that a cut or an alteration on the way shows. */
export async function seal(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const packed = canDeflate();
  const payload = toBase64url(packed ? await deflate(bytes) : bytes);
  const signed = `s${VERSION}.${packed ? 'd' : 'r'}.${payload.length.toString(36)}.${payload}`;
  return `${signed}.${check(signed)}`;
}

/** The text again, or why not. Never throws, and never unpacks more than a plan file may hold. */
export async function unseal(fragment: string): Promise<{ text: string } | { problem: LinkProblem }> {
  const refuse = (reason: LinkProblem['reason'], found?: string): { problem: LinkProblem } => ({
    problem: { kind: 'link', reason, ...(found === undefined ? {} : { found }) },
  });
  if (fragment.length > 2 * limits.file) return refuse('too-large');
  const version = VERSIONED.exec(fragment)?.[1];
  if (version !== undefined && Number(version) > VERSION) return refuse('newer-version', version);
  if (BEGINNING.test(fragment)) return refuse('cut');
  // Behind the check a chat program may have glued its own punctuation: it is no part of the link.
  const [sealed, , mode, length = '', payload = '', checksum] = WHOLE.exec(fragment) ?? [];
  if (sealed === undefined) return refuse(version === undefined ? 'not-a-link' : 'altered');
  if (check(sealed.slice(0, -8)) !== checksum || payload.length !== parseInt(length, 36)) return refuse('altered');

  const bytes = fromBase64url(payload);
  if (!bytes) return refuse('unreadable');
  try {
    const unpacked = mode === 'd' ? await inflate(bytes, limits.file) : bytes;
    if (!unpacked || unpacked.length > limits.file) return refuse('too-large');
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(unpacked) };
  } catch {
    return refuse('unreadable');
  }
}
