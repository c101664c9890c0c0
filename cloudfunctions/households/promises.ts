import type { CallOf } from '@/contract/functions'
import { factsContract } from '@/contract/facts'
import { householdsContract } from '@/contract/households'
import { linksContract } from '@/contract/links'
import type { Promises } from '../features/dispatch'
import { factsErrors } from '../features/facts/labels'
import { gridErrors } from '../features/grid/labels'
import { linksErrors } from '../features/links/labels'
import { householdsErrors } from '../features/households/labels'
import { visitsContract } from '@/contract/visits'
import { visitsErrors } from '../features/visits/labels'

export const promises: Promises<CallOf<'households'>> = {
  contract: { ...householdsContract, ...factsContract, ...linksContract, ...visitsContract },
  words: { ...gridErrors, ...householdsErrors, ...factsErrors, ...linksErrors, ...visitsErrors },
}
