import type { Item } from '../../core/index.ts';

const same = { zh: '两边卖得一样多时', en: 'with the same sales on both sides' };

/** Where the own team and each contract come to the same; every one has a closed form. The same number in every month. */
export const even: Item[] = [
  {
    id: 'team_saved',
    name: { zh: '交出去省下的团队', en: 'Team saved' },
    section: 'even',
    unit: 'CNY',
    decimals: 0,
    note: {
      zh: '自营团队 − 交给代运营后还要留的人：代运营费低于它就省钱。',
      en: 'The own team less the people kept beside an agency: an agency that costs less saves money.',
    },
    formula: 'own_team - kept_team',
  },
  {
    id: 'even_fee',
    name: { zh: '纯服务费最多给', en: 'Fee at most' },
    section: 'even',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: `${same.zh}，固定月费给到这个数和自营打平；跟销售额没关系。= 每月平均省下的团队。`,
      en: `The monthly fee at which both come to the same ${same.en}, whatever they are: the team saved in an average month.`,
    },
    formula: 'timeline_total(team_saved) / months()',
  },
  {
    id: 'even_share',
    name: { zh: '纯提成打平', en: 'Even: share' },
    section: 'even',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: `月均销售额低于它，代运营便宜；高于它，自营便宜。${same.zh}，= 省下的团队 ÷ 提成比例。`,
      en: `Below these average monthly sales the agency is cheaper, above them the own team, ${same.en}: team saved / share.`,
    },
    formula: 'max(0, timeline_total(team_saved) / timeline_total(contract_share[share_only] * season))',
  },
  {
    id: 'even_fee_share',
    name: { zh: '保底+提成打平', en: 'Even: fee+share' },
    section: 'even',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: '月均销售额低于它，代运营便宜；高于它，自营便宜。=（省下的团队 − 服务费）÷ 提成比例；0 表示光服务费就比团队贵。',
      en: 'Fee plus share: below these average monthly sales the agency is cheaper, above them the own team. (Team saved − fee) / share. 0: the fee alone costs more than the team.',
    },
    formula: 'max(0, timeline_total(team_saved - contract_fee[fee_share]) / timeline_total(contract_share[fee_share] * season))',
  },
  {
    id: 'even_fee_then_share',
    name: { zh: '先保底后提成打平', en: 'Even: fee first' },
    section: 'even',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: '同上，看全部月份：（省下的团队合计 − 前几个月服务费）÷（提成比例 × 之后各月季节系数之和）。',
      en: 'Fee first, then share, likewise over all months: (all team saved − the first months’ fees) / (share × the sum of the later months’ season).',
    },
    formula: 'max(0, timeline_total(team_saved - contract_fee[fee_then_share]) / timeline_total(contract_share[fee_then_share] * season))',
  },
  {
    id: 'even_profit_share',
    name: { zh: '利润分成打平', en: 'Even: profit' },
    section: 'even',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: '同上：（省下的团队 ÷ 分成比例 + 留下的人）÷ 每元销售留下。设每个月分成前都有利润。',
      en: 'Share of profit, likewise: (team saved / share of profit + people kept) / left of each yuan sold. Supposes a profit to share in every month.',
    },
    formula: 'max(0, timeline_total(team_saved / profit_share_rate + kept_team) / timeline_total(left_share * season))',
  },
  {
    id: 'even_contracts',
    name: { zh: '两种合同打平', en: 'Even: contracts' },
    section: 'even',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: '保底+提成与纯提成之间：月均销售额低于它，纯提成便宜；高于它，保底+提成便宜。= 服务费 ÷ 两个提成比例之差；两个比例一样时记 0。',
      en: 'Between fee plus share and share only: below it share only is cheaper, above it fee plus share: fee / the difference of the shares; 0 where the shares are equal.',
    },
    formula:
      'if(share_alone > share_with_fee, timeline_total(contract_fee[fee_share]) / timeline_total((share_alone - share_with_fee) * season), 0)',
  },
];
