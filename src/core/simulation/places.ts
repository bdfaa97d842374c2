import { sizeOf, type Axes, type Space } from '../plan/space.ts';
import { placeAt, placeCount, placeIndex } from './table.ts';

/** What each place of items over the same axes stands for; shared by them. */
export interface Places {
  sizes: readonly number[];
  /** The cell of a place without "all members", −1 for others. */
  cells: Int32Array;
  /** The places without "all members" that another stands for. */
  groups: readonly (Int32Array | null)[];
  /** The member on each axis of the plan, −1 for all. */
  at: readonly Int32Array[];
  /** All places, those that stand for others last. */
  inOrder: Int32Array;
}

export function placesOver(space: Space, axes: Axes): Places {
  const sizes = axes.map((axis) => sizeOf(space, axis));
  const count = placeCount(sizes);
  const members = Array.from({ length: count }, (_, place) => placeAt(sizes, place));
  let cell = 0;
  const cells = Int32Array.from(members, (place) => (place.every((member, i) => member < (sizes[i] ?? 0)) ? cell++ : -1));
  const groups = members.map((place, index) => (cells[index]! >= 0 ? null : fullPlaces(sizes, place)));
  const at = members.map((place) => {
    const byAxis = new Int32Array(space.axes.length).fill(-1);
    place.forEach((member, i) => {
      if (member < (sizes[i] ?? 0)) byAxis[axes[i]!] = member;
    });
    return byAxis;
  });
  const inOrder = Int32Array.from(members.keys()).sort((a, b) => Number(cells[a]! < 0) - Number(cells[b]! < 0));
  return { sizes, cells, groups, at, inOrder };
}

/** The places without "all members" that a place stands for. */
function fullPlaces(sizes: readonly number[], place: readonly number[]): Int32Array {
  let places: number[][] = [[]];
  place.forEach((member, i) => {
    const size = sizes[i] ?? 0;
    places = places.flatMap((before) =>
      member < size ? [[...before, member]] : Array.from({ length: size }, (_, each) => [...before, each]),
    );
  });
  return Int32Array.from(places, (each) => placeIndex(sizes, each));
}
