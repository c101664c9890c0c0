import type { CallOf } from '@/contract/functions'
import { householdsContract } from '@/contract/households'
import type { Promises } from '../features/dispatch'
import { gridErrors } from '../features/grid/labels'
import { householdsErrors } from '../features/households/labels'

export const promises: Promises<CallOf<'households'>> = {
  contract: { ...householdsContract },
  words: { ...gridErrors, ...householdsErrors },
}
