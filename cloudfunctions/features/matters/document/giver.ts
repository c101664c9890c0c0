import type { Matter } from './matter'

/** Whose the words, photos and place of a matter are: of whoever gave them, whoever asks it now. */
export const giverOf = ({ asker, givenBy }: Pick<Matter, 'asker' | 'givenBy'>): string => givenBy ?? asker.personId

/** Another asks it from now on. What was given stays whose it was. */
export const passedTo = (
  matter: Pick<Matter, 'asker' | 'givenBy'>,
  asker: Matter['asker'],
): Pick<Matter, 'asker' | 'givenBy' | 'onBehalf'> => ({
  asker,
  givenBy: asker.personId === giverOf(matter) ? null : giverOf(matter),
  onBehalf: null,
})
