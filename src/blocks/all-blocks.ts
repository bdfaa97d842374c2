import type { Block } from '../core/index.ts';
import { agency } from './agency.ts';
import { cohort } from './cohort.ts';
import { costSteps } from './cost-steps.ts';
import { cpt } from './cpt.ts';
import { goalSplit } from './goal-split.ts';
import { groupBuying } from './group-buying.ts';
import { lifeCurve } from './life-curve.ts';
import { memberTiers } from './member-tiers.ts';
import { platforms } from './platforms.ts';
import { priceFloor } from './price-floor.ts';
import { qualityScores } from './quality-scores.ts';

/** A block is its file and a line here. */
export const allBlocks: readonly Block[] = [
  goalSplit,
  priceFloor,
  lifeCurve,
  memberTiers,
  groupBuying,
  cohort,
  cpt,
  costSteps,
  qualityScores,
  platforms,
  agency,
];
