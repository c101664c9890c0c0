import { createContext, useContext } from 'react'
import { open } from '../routes/routes'

/** Opens a matter from a list: on its own page, or beside the list where there is room. */
export const OpenMatter = createContext<(id: string) => void>(open.matter)
export const useOpenMatter = () => useContext(OpenMatter)

/** The matter that stands beside the list; null: none does. */
export const PickedMatter = createContext<string | null>(null)
export const usePickedMatter = () => useContext(PickedMatter)
