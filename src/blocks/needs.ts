import type { BlockNeed } from '../core/index.ts';

/* What blocks read from a plan. The figures stand in where a plan has none: a shop at 200,000 a month. */

export const visitors: BlockNeed = {
  words: ['visitors', 'all_visitors', '访客数', '访客', 'UV', 'Visitors', 'Traffic', '流量'],
  standIn: {
    id: 'visitors',
    name: { zh: '访客数', en: 'Visitors' },
    unit: 'visitor',
    decimals: 0,
    min: 0,
    note: { zh: '本计划没有访客数，先用示例数：改成自己店的。', en: 'The plan has no visitors; this is an example: put in your own.' },
    source: { zh: '天猫旗舰店模板：月销 20 万约 3.2 万访客。', en: 'Tmall flagship template: about 32,000 at 200,000 a month.' },
    values: 32000,
  },
};

export const orders: BlockNeed = {
  words: ['orders', 'all_orders', '订单数', '订单', 'Orders', '支付订单数'],
  standIn: {
    id: 'orders',
    name: { zh: '订单数', en: 'Orders' },
    unit: 'order',
    decimals: 0,
    min: 0,
    note: { zh: '本计划没有订单数，先用示例数：改成自己店的。', en: 'The plan has no orders; this is an example: put in your own.' },
    source: {
      zh: '运营目标：转化率 3%–10%，3.2 万访客按 4% 算。',
      en: 'Operating targets: conversion of 3% to 10%; 4% of 32,000 visitors.',
    },
    values: 1280,
  },
};

export const gmv: BlockNeed = {
  words: ['gmv', 'all_gmv', 'sales', 'revenue', '支付金额', 'GMV', '销售额', 'Sales', 'Revenue', '成交额'],
  standIn: {
    id: 'gmv',
    name: { zh: '支付金额', en: 'GMV' },
    unit: 'CNY',
    decimals: 0,
    min: 0,
    note: { zh: '本计划没有支付金额，先用示例数：改成自己店的。', en: 'The plan has no GMV; this is an example: put in your own.' },
    source: { zh: '运营目标：月销售额 20 万。', en: 'Operating targets: sales of 200,000 a month.' },
    values: 200000,
  },
};

export const refundRate: BlockNeed = {
  words: ['refund_rate', '退款率', 'Refund rate', 'refunds_rate', '退货率'],
  standIn: {
    id: 'refund_rate',
    name: { zh: '退款率', en: 'Refund rate' },
    unit: '%',
    decimals: 1,
    total: 'none',
    min: 0,
    max: 1,
    note: { zh: '退款金额 ÷ 支付金额；改成自己店的。', en: 'Refunds / GMV; put in your own.' },
    source: { zh: '天猫旗舰店模板：平时 10%。', en: 'Tmall flagship template: 10% in a usual month.' },
    values: 0.1,
  },
};

export const grossMargin: BlockNeed = {
  words: ['gross_margin', '毛利率', 'Gross margin', 'margin'],
  standIn: {
    id: 'gross_margin',
    name: { zh: '毛利率', en: 'Gross margin' },
    unit: '%',
    decimals: 1,
    total: 'none',
    max: 1,
    note: {
      zh: '(净支付金额 − 商品成本) ÷ 净支付金额；改成自己店的。',
      en: '(Net sales − cost of goods) / net sales; put in your own.',
    },
    source: { zh: '运营目标：毛利 ≥ 50%。', en: 'Operating targets: a gross margin of at least 50%.' },
    values: 0.5,
  },
};

export const goodsRate: BlockNeed = {
  words: ['goods_rate', '商品成本率', 'Cost of goods rate', 'cost_rate', '成本率'],
  standIn: {
    id: 'goods_rate',
    name: { zh: '商品成本率', en: 'Cost of goods rate' },
    unit: '%',
    decimals: 1,
    total: 'none',
    min: 0,
    max: 1,
    note: { zh: '商品成本 ÷ 售价；改成自己店的。', en: 'Cost of goods / price; put in your own.' },
    source: { zh: '天猫旗舰店模板：43.5%。', en: 'Tmall flagship template: 43.5%.' },
    values: 0.435,
  },
};

export const promotionRate: BlockNeed = {
  words: ['promotion_on_gmv', 'promotion_rate', '推广费比(占支付)', '推广费比', 'Promotion / GMV'],
  standIn: {
    id: 'promotion_rate',
    name: { zh: '推广费比(占支付)', en: 'Promotion / GMV' },
    unit: '%',
    decimals: 1,
    total: 'none',
    min: 0,
    max: 1,
    note: { zh: '推广费 ÷ 支付金额；改成自己店的。', en: 'Promotion cost / GMV; put in your own.' },
    source: { zh: '运营目标：年度推广成本 ≤ 20%。', en: 'Operating targets: promotion at most 20% of the year’s sales.' },
    values: 0.2,
  },
};

export const returningShare: BlockNeed = {
  words: ['returning_share', '老客占比(按订单)', '老客占比', 'Returning order share', 'Returning share'],
  standIn: {
    id: 'returning_share',
    name: { zh: '老客占比(按订单)', en: 'Returning order share' },
    unit: '%',
    decimals: 1,
    total: 'none',
    min: 0,
    max: 1,
    note: { zh: '老客订单 ÷ 全部订单；改成自己店的。', en: 'Orders of returning customers / all orders; put in your own.' },
    source: { zh: '运营目标：回头率约 30%。', en: 'Operating targets: about 30% come back.' },
    values: 0.3,
  },
};

export const pointsRate: BlockNeed = {
  words: ['points_rate', '积分比例', 'Points rate'],
  standIn: {
    id: 'points_rate',
    name: { zh: '积分比例', en: 'Points rate' },
    unit: '%',
    decimals: 1,
    total: 'none',
    min: 0,
    max: 1,
    source: { zh: '天猫各类目资费一览：积分 0.5%。', en: 'Tmall’s fee schedule by category: points of 0.5%.' },
    values: 0.005,
  },
};

export const newCustomers: BlockNeed = {
  words: [
    ...['new_customers', 'new_buyers', 'new_orders'],
    ...['新客数', '新客', '新客订单', '新买家数', 'New customers', 'New buyers', 'New orders'],
  ],
  standIn: {
    id: 'new_customers',
    name: { zh: '新客数', en: 'New customers' },
    unit: 'buyer',
    decimals: 0,
    min: 0,
    note: { zh: '每月第一次下单的人；改成自己店的。', en: 'Those who order for the first time; put in your own.' },
    source: {
      zh: '天猫旗舰店模板：平销月新客约 880 单。',
      en: 'Tmall flagship template: about 880 orders of new customers in a usual month.',
    },
    values: 880,
  },
};

export const payroll: BlockNeed = {
  words: ['payroll', '人力成本', 'Payroll', '工资', 'Wages'],
  standIn: {
    id: 'payroll',
    name: { zh: '人力成本', en: 'Payroll' },
    unit: 'CNY',
    decimals: 0,
    min: 0,
    note: { zh: '全店工资加社保；改成自己店的。', en: 'Wages of the whole shop with on-costs; put in your own.' },
    source: { zh: '天猫旗舰店模板：5 人一个月约 3.4 万。', en: 'Tmall flagship template: about 34,000 a month for five people.' },
    values: 34000,
  },
};
