/**
 * Where a person can be. The first three are homelessness, in the order of `HOMELESS_PLACES`; the last two are where
 * people come from: found on the first day, or newcomers. All in the order of `ORIGINS`.
 */
export const PLACE = {
  rough: 0,
  hidden: 1,
  shelter: 2,
  interim: 3,
  home: 4,
  care: 5,
  left: 6,
  dead: 7,
  found: 8,
  coming: 9,
} as const;

export const isHomeless = (place: number) => place <= PLACE.shelter;
