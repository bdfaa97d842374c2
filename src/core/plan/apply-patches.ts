import type { Plan } from './plan.ts';

/** One change of one place: what the library writes that makes patches (RFC 6902's operations, paths as lists of keys). */
interface Patch {
  op: 'add' | 'remove' | 'replace';
  path: readonly (string | number)[];
  value?: unknown;
}

/** How a plan becomes another. */
export type Patches = Patch[];

/** An object or a list by its keys. */
type Container = Record<string, unknown>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/**
 * Applies the patches of an earlier change. Parts they do not touch keep their identity; plan and patches given stay as they are.
 * Ours, because the library that makes patches would be a tenth of the worker, which only applies them. Throws when a path leads nowhere.
 */
export function applyPatches(plan: Plan, patches: Patches): Plan {
  /** Copies made here: they may be changed in place. */
  const own = new Set<object>();
  const copyOf = (value: Container): Container => {
    if (own.has(value)) return value;
    const copy: Container = Array.isArray(value) ? Object.assign([], value) : { ...value };
    own.add(copy);
    return copy;
  };
  const root = { plan };
  for (const { op, path, value } of patches) {
    const keys = ['plan', ...path].map(String);
    let at: Container = root;
    for (const key of keys.slice(0, -1)) {
      const child = Object.hasOwn(at, key) ? at[key] : undefined;
      if (!isContainer(child)) throw new Error(`a patch leads nowhere: ${keys.join('/')}`);
      const copy = copyOf(child);
      at[key] = copy;
      at = copy;
    }
    write(at, keys.at(-1) ?? '', op, value);
  }
  return root.plan;
}

function write(at: Container, key: string, op: Patch['op'], value: unknown): void {
  if (key === '__proto__') throw new Error('a patch writes no prototype');
  if (Array.isArray(at) && op !== 'replace') at.splice(Number(key), op === 'remove' ? 1 : 0, ...(op === 'add' ? [value] : []));
  else if (op === 'remove') Reflect.deleteProperty(at, key);
  else at[key] = value;
}
