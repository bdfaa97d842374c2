import { describe, expect, it } from 'vitest';
import { teamPlan, teamPlanWith } from '../core/analysis/team-plan.ts';
import { runPlan } from './run-plan.ts';

const files = {
  'team.json': teamPlan,
  'wageless.json': teamPlanWith({}, ['wage']),
  'unknown.json': teamPlanWith({ work: { values: [10, null, 30] } }),
};

interface Printed {
  scenario: string | null;
  months: string[];
  roles: { role: string; status: string; saving?: number; message?: string; best?: { hires: number[]; cost: { total: number } } }[];
}

describe('plan hire', { timeout: 60_000 }, () => {
  it('prints the cheapest plan of each role as JSON', async () => {
    const { exit, out } = await runPlan(['hire', 'team.json', '--json'], files);
    expect(exit).toBe(0);
    const { months, roles, scenario } = JSON.parse(out) as Printed;
    expect({ months, scenario }).toEqual({ months: ['2026-01', '2026-02', '2026-03'], scenario: null });
    // team-plan.ts adds the service's up by hand; as it stands 3 × 4000 of wages and three months short at 12,000 cost 48,000. The warehouse has who it needs: 3 × 5000.
    expect(roles).toMatchObject([
      { role: 'service', status: 'optimal', gap: 0, saving: 22000, best: { hires: [0, 1, 1], cost: { total: 26000 } } },
      { role: 'warehouse', status: 'optimal', saving: 0, best: { hires: [0, 0, 0], cost: { total: 15000 } } },
    ]);
  });

  it('shows one role month by month, in a scenario, in Chinese', async () => {
    const { exit, out } = await runPlan(['hire', 'team.json', '--role', 'service', '--scenario', 'push', '--lang', 'zh'], files);
    expect(exit).toBe(0);
    expect(out).toContain('客服: 现计划');
    expect(out).not.toContain('仓库');
    expect(out.split('\n').filter((line) => line.startsWith('2026-'))).toHaveLength(3);
  });

  it('says why a role has no answer, and answers the others', async () => {
    const { exit, out } = await runPlan(['hire', 'unknown.json', '--json'], files);
    expect(exit).toBe(1);
    const { roles } = JSON.parse(out) as Printed;
    expect(roles.map(({ status }) => status)).toEqual(['refused', 'optimal']);
    expect(roles[0]?.message).toContain('“Heads needed” has no value in 2026-02');
  });

  it('names what the team lacks', async () => {
    const { exit, words } = await runPlan(['hire', 'wageless.json'], files);
    expect(exit).toBe(1);
    expect(words).toContain('Add "wage" to "team"');
  });

  it('refuses a role that is not there', async () => {
    const { exit, words } = await runPlan(['hire', 'team.json', '--role', 'servise'], files);
    expect(exit).toBe(2);
    expect(words).toContain('service');
  });
});
