import type { Actual } from '../../core/index.ts';

type Channel = 'ztc' | 'wxt' | 'zz' | 'tbk' | 'live' | 'organic' | 'member';
type Months = Readonly<Record<Channel, readonly number[]>>;

/**
 * An example of the year before, so that year on year has something to compare with: the same shop a quarter smaller, more of it paid
 * search, live only begun, and the Spring Festival in January (2025-01-29) instead of February. To be replaced by the shop's own.
 */
const counted: Readonly<Record<'visitors' | 'orders' | 'gmv' | 'spend', Months>> = {
  visitors: {
    ztc: [5900, 6990, 8200, 7280, 7790, 9730, 6150, 6860, 7850, 8050, 12660, 7100],
    wxt: [3400, 3950, 4730, 4130, 4480, 5550, 3510, 3930, 4460, 4640, 7160, 4100],
    zz: [3120, 3560, 4350, 3720, 4110, 5010, 3210, 3580, 4040, 4240, 6460, 3760],
    tbk: [1320, 1490, 1850, 1550, 1750, 2090, 1360, 1500, 1710, 1790, 2710, 1600],
    live: [1280, 1430, 1800, 1480, 1710, 2000, 1330, 1440, 1660, 1720, 2620, 1550],
    organic: [2400, 2700, 3400, 2780, 3240, 3730, 2530, 2680, 3150, 3230, 4950, 2910],
    member: [2670, 2980, 3500, 2890, 3300, 3720, 2720, 2700, 3140, 3140, 4870, 3330],
  },
  orders: {
    ztc: [205, 221, 285, 229, 243, 376, 188, 208, 237, 242, 535, 242],
    wxt: [107, 112, 147, 117, 127, 199, 102, 115, 132, 138, 297, 136],
    zz: [67, 70, 95, 74, 81, 123, 62, 69, 77, 80, 170, 79],
    tbk: [70, 71, 96, 73, 82, 123, 65, 72, 83, 88, 187, 89],
    live: [54, 55, 78, 58, 68, 99, 52, 56, 64, 66, 139, 65],
    organic: [83, 84, 115, 84, 98, 140, 76, 81, 97, 100, 217, 103],
    member: [250, 256, 334, 254, 292, 413, 242, 240, 277, 274, 589, 319],
  },
  gmv: {
    ztc: [31100, 34100, 42630, 35870, 37310, 54870, 28580, 33180, 35990, 38470, 73690, 36150],
    wxt: [16340, 17130, 22210, 18140, 19690, 28810, 15600, 18290, 20040, 22010, 40650, 20480],
    zz: [10070, 10440, 14190, 11140, 12450, 17290, 9390, 10690, 11520, 12500, 22780, 11730],
    tbk: [9820, 9890, 13480, 10210, 11900, 16010, 9300, 10340, 11710, 12800, 23490, 12380],
    live: [7800, 7950, 11340, 8360, 10270, 13210, 7780, 8230, 9430, 9850, 18180, 9320],
    organic: [12510, 12870, 17540, 12760, 15630, 19570, 12070, 12420, 15210, 15560, 30170, 15440],
    member: [40600, 43100, 55040, 42210, 50610, 62770, 42000, 39780, 47720, 45930, 90100, 51570],
  },
  spend: {
    ztc: [9660, 10130, 13480, 10560, 11790, 17100, 9200, 10190, 11560, 12130, 23940, 11870],
    wxt: [4790, 4980, 6730, 5180, 5910, 8390, 4590, 5010, 5750, 6000, 11830, 5910],
    zz: [4020, 4180, 5680, 4320, 5000, 6970, 3900, 4180, 4860, 5010, 9950, 4960],
    tbk: [1080, 1090, 1480, 1120, 1310, 1760, 1020, 1140, 1290, 1410, 2580, 1360],
    live: [3140, 3500, 4480, 3570, 4200, 5110, 3300, 3410, 4120, 4080, 7290, 3840],
    organic: [1350, 1350, 1350, 1350, 1350, 1350, 1350, 1350, 1350, 1350, 1350, 1350],
    member: [1260, 1260, 1260, 1260, 1260, 1260, 1260, 1260, 1260, 1260, 1260, 1260],
  },
};

const channels = Object.keys(counted.gmv) as Channel[];

const SOURCE = { zh: '示例，请换成自己后台的数', en: 'Example: put in your own' };

function actual(item: string, month: number, value: number, channel?: Channel): Actual {
  const at = channel === undefined ? {} : { at: { channel } };
  return { item, ...at, month: `2025-${String(month + 1).padStart(2, '0')}`, value, source: SOURCE };
}

/** A ratio of two counts, of each channel and of the shop; where nothing was counted there is none. */
function ratios(item: string, above: Months, below: Months): Actual[] {
  const ofChannel = channels.flatMap((channel) =>
    below[channel].flatMap((count, month) => (count > 0 ? [actual(item, month, (above[channel][month] ?? 0) / count, channel)] : [])),
  );
  const sum = (of: Months, month: number) => channels.reduce((total, channel) => total + (of[channel][month] ?? 0), 0);
  return [...ofChannel, ...Array.from({ length: 12 }, (_, month) => actual(item, month, sum(above, month) / sum(below, month)))];
}

/** 2025, month by month. */
export const lastYear: Actual[] = [
  ...Object.entries(counted).flatMap(([item, of]) =>
    channels.flatMap((channel) => of[channel].map((value, month) => actual(item, month, value, channel))),
  ),
  ...ratios('conversion', counted.orders, counted.visitors),
  ...ratios('aov', counted.gmv, counted.orders),
  ...ratios('roi', counted.gmv, counted.spend),
];
