import { polynomial } from './polynomial.ts';

// Highest power first; three ranges: centre, middle, tail.
const CENTRE_OVER = [0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249];
const CENTRE_UNDER = [1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956];
const MIDDLE_OVER = [
  1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226,
  2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
];
const MIDDLE_UNDER = [
  1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091, 34900.952721145977266,
  38912.003286093271411, 19685.429676859990727,
];
const TAIL_OVER = [
  0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466, 2.9112874951168792e-5,
];
const TAIL_UNDER = [1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5];

const DENSITY_AT_ZERO = 1 / Math.sqrt(2 * Math.PI);

/** e^(−y²/2) with y² split in two, so that rounding y² does not cost digits in the far tail. */
function bell(y: number): number {
  const coarse = Math.trunc(y * 16) / 16;
  return Math.exp((-coarse * coarse) / 2) * Math.exp((-(y - coarse) * (y + coarse)) / 2);
}

/** The probability above `y`, for y > 0.66. */
function upperTail(y: number): number {
  if (y < Math.sqrt(32)) return (bell(y) * polynomial(MIDDLE_OVER, y)) / polynomial(MIDDLE_UNDER, y);
  const r = 1 / (y * y);
  return (bell(y) * (DENSITY_AT_ZERO - (r * polynomial(TAIL_OVER, r)) / polynomial(TAIL_UNDER, r))) / y;
}

/**
 * The probability that a standard normal draw stays below `z`.
 * Rational approximations of Cody 1969, Mathematics of Computation 23, 631–637, in the form of his SPECFUN (1993): about 16 digits, tails included.
 */
export function normalProbability(z: number): number {
  const size = Math.abs(z);
  if (size <= 0.66291) return 0.5 + (z * polynomial(CENTRE_OVER, z * z)) / polynomial(CENTRE_UNDER, z * z);
  if (size > 40) return z < 0 ? 0 : 1; // smaller than the smallest double
  return z < 0 ? upperTail(size) : 1 - upperTail(size);
}
