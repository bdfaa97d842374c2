import type { Highs, ModelData } from 'highs';
import type { MilpAnswer, MilpProgramme, MilpSolver } from './milp-solver.ts';

/** Share of the cost by which a plan counts as proven the cheapest: far below a cent, and above the rounding of sums of a million. */
const PROVEN = 1e-9;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

let shared: Promise<Highs> | null = null;

/** One for all who ask; another when it did not load. */
function sharedHighs(): Promise<Highs> {
  shared ??= import('highs').then(async (module) => module.default());
  shared.catch(() => {
    shared = null;
  });
  return shared;
}

/**
 * HiGHS (https://highs.dev, MIT), compiled to WebAssembly, loaded when it is first asked for. Its loader finds the `.wasm` beside
 * itself (an address from `import.meta.url`), which Node reads from its folder and Vite emits as an asset of the worker that
 * asks; it generates no code, so a policy of `wasm-unsafe-eval` is enough. A solver that does not load is a value: it fails every
 * programme, and is tried again the next time.
 *
 * @param load for tests
 */
export async function loadHighs(load: () => Promise<Highs> = sharedHighs): Promise<MilpSolver> {
  try {
    const highs = await load();
    return { solve: (programme, seconds) => solve(highs, programme, seconds) };
  } catch (error) {
    const message = messageOf(error);
    return { solve: () => ({ status: 'failed', message }) };
  }
}

/** The programme as arrays: HiGHS also reads texts, but those have limits of their own on names and lines. */
function modelOf({ variables, rows }: MilpProgramme): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [variable, coefficient] of terms) {
      if (coefficient === 0) continue;
      indices.push(variable);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  return {
    numCols: variables.length,
    numRows: rows.length,
    colCost: variables.map(({ cost }) => cost),
    colLower: variables.map(({ least }) => least),
    colUpper: variables.map(({ most }) => most),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: { format: 'csr', numRows: rows.length, numCols: variables.length, starts, indices, values },
    integrality: variables.map(({ whole }) => (whole ? 1 : 0)),
  };
}

function solve(highs: Highs, programme: MilpProgramme, seconds: number): MilpAnswer {
  try {
    return highs.withModel(modelOf(programme), (model): MilpAnswer => {
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: PROVEN, mip_abs_gap: 0 });
      const { modelStatus } = model.run();
      const status = highs.constants.modelStatus;
      if (modelStatus === status.infeasible || modelStatus === status.unboundedOrInfeasible) return { status: 'infeasible' };
      if (modelStatus === status.unbounded) return { status: 'unbounded' };
      const found = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
      if (!found) {
        return modelStatus === status.timeLimit ? { status: 'time' } : { status: 'failed', message: `HiGHS: ${String(modelStatus)}` };
      }
      const objective = model.getObjectiveValue();
      const isOptimal = modelStatus === status.optimal;
      const whole = programme.variables.some((variable) => variable.whole);
      const bound = isOptimal || !whole ? objective : Number(model.info.get('mip_dual_bound'));
      return { status: isOptimal ? 'optimal' : 'feasible', values: [...model.getSolution().colValue], objective, bound };
    });
  } catch (error) {
    return { status: 'failed', message: messageOf(error) };
  }
}
