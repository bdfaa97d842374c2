import type { Plan } from '../../core/index.ts';
import { agencySide } from './agency-side.ts';
import { answer } from './answer.ts';
import { contracts } from './contracts.ts';
import { costs } from './costs.ts';
import { even } from './even.ts';
import { people, seats } from './people.ts';
import { rates } from './rates.ts';
import { sales } from './sales.ts';
import { scenarios } from './scenarios.ts';
import { sizeInputs, sizes } from './sizes.ts';
import { targets } from './targets.ts';
import { byWay, ways } from './ways.ts';

export const plan: Plan = {
  suanpan: 1,
  name: { zh: '自营还是代运营', en: 'Own team or agency' },
  note: {
    zh: '店自己做，还是交给代运营？卖到多少自营更划算，代运营要多卖多少才值，代运营公司自己赚不赚？自营对比五种合同：纯服务费、纯提成、保底+提成、先保底后提成、利润分成。服务费 5,000–50,000 元/月、项目大小和五种合同是行业里的说法；提成比例、编制、工资、成本率是假设，先换成自己的报价和团队。「打平点」都按两边卖得一样多、编制、月费和税按当前项目大小不变来算。',
    en: 'Run the shop oneself, or have it run by an agency? From which sales on is the own team better, how much more must the agency sell to be worth its price, and does the agency itself earn? The own team stands beside five contracts: fee only, share of sales only, fee plus share, fee first then share, share of profit. Fees of 5,000 to 50,000 a month, the sizes of projects and the contracts are told from the trade; shares, teams, wages and cost rates are assumptions: put in your own offers and team. Every break-even supposes that both sell the same, with team, fee and tax of the project’s size now.',
  },
  currency: 'CNY',
  timeline: { start: '2026-01', months: 12 },
  dimensions: [ways, sizes, seats],
  sections: [
    { id: 'answer', name: { zh: '谁来做', en: 'Who runs the shop' } },
    { id: 'even', name: { zh: '打平点', en: 'Break-even' } },
    { id: 'agency_side', name: { zh: '代运营公司这边', en: 'The agency’s side' } },
    { id: 'by_way', name: { zh: '各种做法对比', en: 'Way by way' }, folded: true },
    { id: 'costs', name: { zh: '销售与成本', en: 'Sales and costs' }, folded: true },
    { id: 'contracts', name: { zh: '合同', en: 'Contracts' }, folded: true },
    { id: 'people', name: { zh: '编制', en: 'Teams' }, folded: true },
    { id: 'rates', name: { zh: '费率与单价', en: 'Rates and prices' }, folded: true },
  ],
  items: [...answer, ...even, ...agencySide, ...byWay, ...sales, ...costs, ...contracts, ...sizeInputs, ...people, ...rates],
  targets,
  scenarios,
};
