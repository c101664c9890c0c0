import type { CallOf } from '@/contract/functions'
import { exchangeContract } from '@/contract/exchange'
import { pointsContract } from '@/contract/points'
import { staffContract } from '@/contract/staff'
import type { Promises } from '../features/dispatch'
import { exchangeErrors } from '../features/exchange/labels'
import { pointsErrors } from '../features/points/labels'
import { registrationErrors } from '../features/registration/labels'
import { shopErrors } from '../features/shop/labels'
import { staffErrors } from '../features/staff/labels'
import { gridErrors } from '../features/grid/labels'

export const promises: Promises<CallOf<'exchange'>> = {
  contract: {
    ...exchangeContract,
    'points.preview': pointsContract['points.preview'],
    'points.previewed': pointsContract['points.previewed'],
    'staff.passed': staffContract['staff.passed'],
    'staff.undoPassed': staffContract['staff.undoPassed'],
    'staff.passings': staffContract['staff.passings'],
  },
  words: {
    ...exchangeErrors,
    ...pointsErrors,
    ...registrationErrors,
    ...shopErrors,
    ...gridErrors,
    ...staffErrors,
  },
}
