import type { CallOf } from '@/contract/functions'
import { peopleContract } from '@/contract/people'
import { gridReadingContract } from '@/contract/grid'
import { homeContract } from '@/contract/home'
import { mattersContract } from '@/contract/matters'
import { inboxContract } from '@/contract/inbox'
import type { Promises } from '../features/dispatch'
import { peopleErrors } from '../features/people/labels'
import { gridErrors } from '../features/grid/labels'
import { mattersErrors } from '../features/matters/labels'
import { inboxErrors } from '../features/inbox/labels'

export const promises: Promises<CallOf<'api'>> = {
  contract: {
    ...peopleContract,
    ...gridReadingContract,
    ...homeContract,
    ...mattersContract,
    ...inboxContract,
  },
  words: {
    ...peopleErrors,
    ...gridErrors,
    ...mattersErrors,
    ...inboxErrors,
  },
}
