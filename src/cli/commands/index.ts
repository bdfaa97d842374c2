import type { Command } from '../command.ts';
import { add } from './add.ts';
import { blocks } from './blocks.ts';
import { evaluate } from './eval.ts';
import { exportPlan } from './export.ts';
import { fit } from './fit.ts';
import { hire } from './hire.ts';
import { link } from './link.ts';
import { open } from './open.ts';
import { run } from './run.ts';
import { seek } from './seek.ts';
import { templates } from './templates.ts';

/** Every command. Adding one is adding its file and a line here. */
export const commands: readonly Command[] = [run, evaluate, seek, fit, hire, exportPlan, link, open, templates, blocks, add];
