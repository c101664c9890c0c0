import type { Happening } from '@/contract/words'
import type { LocalCloud } from '../../support/local-cloud'
import type { Done } from './faults'
import { noticesAbout } from './journey'
import { shownTo } from './matters'

interface Looking {
  /** Through whose eyes. */
  readonly as: string
  readonly happening: Happening
  /** Whoever hears of it. */
  readonly told: string | null
  /** Whether WeChat's own notifications are counted too. */
  readonly notices?: boolean
}

/** How often something stands on a matter's timeline, and how often somebody heard about the matter in all. */
export const matterOutcome =
  ({ as, happening, told, notices = false }: Looking) =>
  async (cloud: LocalCloud, { input, data, heard }: Done) => {
    const id = String(input.id ?? data.id)
    const shown = await shownTo(cloud, as, id)
    return {
      happened: shown.timeline.filter(({ what }) => what === happening).length,
      heard: told && (await heard(told, id)),
      notices: told && notices ? (await noticesAbout(cloud, told, id)).length : null,
    }
  }
