import { describeFitRefusal, fitCurves, readPoints, RESPONSE_CURVES, type FitRefusal } from '../../core/index.ts';
import { alignColumns } from '../../formats/text-table.ts';
import type { Command } from '../command.ts';
import { noSuch } from '../usage-error.ts';

const words = {
  en: {
    head: ['curve', 'parameter', 'value', 'standard error', 'R²', 'residual'],
    best: 'nearest (AICc)',
    skipped: (lines: string) => `Left out, as they hold no two numbers: lines ${lines}.`,
  },
  zh: {
    head: ['曲线', '参数', '值', '标准误', 'R²', '残差'],
    best: '最贴近（AICc）',
    skipped: (lines: string) => `没有两个数，已略过：第 ${lines} 行。`,
  },
} as const;

/**
 * `plan fit FILE`: curves of diminishing returns through spend and response, two columns of a table. Without `--curve` all of
 * them, the nearest named. `--json`: `{ "skipped": [line…], "best": CURVE | null, "fits": [ { "curve", "parameters": [ { "name", "value",
 * "error" } ], "points", "rSquared", "residualError", "aicc" } | { "curve", "refused", "message" } ] }`.
 */
export const fit: Command = {
  name: 'fit',
  signature: { positional: ['FILE'], values: { curve: RESPONSE_CURVES.join('|') }, flags: ['json'] },
  async run({ positional, values, flags, language }, terminal) {
    const [path = ''] = positional;
    const text = await terminal.readFile(path);
    if (text === null) throw noSuch({ en: 'file', zh: '文件' }, path, []);
    const { points, skipped: left } = readPoints(text);
    const skipped = left.map(({ line }) => line);
    const wanted = values.get('curve');
    if (wanted !== undefined && !RESPONSE_CURVES.some((id) => id === wanted))
      throw noSuch({ en: 'curve', zh: '曲线' }, wanted, RESPONSE_CURVES);
    const { fits, best } = fitCurves(
      points,
      RESPONSE_CURVES.filter((id) => wanted === undefined || id === wanted),
    );
    const found = fits.flatMap(({ fit: one }) => ('reason' in one ? [] : [one]));
    const refusal = (one: FitRefusal) => describeFitRefusal(one, language);
    const say = words[language];
    if (flags.has('json')) {
      const json = fits.map(({ curve, fit: one }) => ('reason' in one ? { curve, refused: one.reason, message: refusal(one) } : one));
      terminal.print(JSON.stringify({ skipped, best: best?.curve ?? null, fits: json }));
    } else {
      const rows = found.flatMap((one) =>
        one.parameters.map(({ name, value, error }, i) => [
          ...(i === 0 ? [one.curve, name] : ['', name]),
          value.toPrecision(6),
          error.toPrecision(3),
          ...(i === 0 ? [one.rSquared.toFixed(4), one.residualError.toPrecision(4)] : ['', '']),
        ]),
      );
      if (rows.length > 0) terminal.print(alignColumns([[...say.head], ...rows], 2).join('\n'));
      if (best && found.length > 1) terminal.print(`${say.best}: ${best.curve}`);
      if (skipped.length > 0) terminal.say(say.skipped(skipped.join(', ')));
      for (const { curve, fit: one } of fits) if ('reason' in one) terminal.say(`${curve}: ${refusal(one)}`);
    }
    return found.length > 0 ? 0 : 1;
  },
};
