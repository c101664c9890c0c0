import { defaultCatalogue, type Catalogue } from '../catalogue'

/** What there is to choose from, as the settings stand. */
export const readCatalogue = async (): Promise<Catalogue> => defaultCatalogue
