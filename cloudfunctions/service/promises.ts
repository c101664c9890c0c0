import type { CallOf } from '@/contract/functions'
import { registrationContract } from '@/contract/registration'
import { serviceContract } from '@/contract/service'
import { attendanceContract } from '@/contract/attendance'
import { pointsContract } from '@/contract/points'
import { appealsContract } from '@/contract/appeals'
import { familyContract } from '@/contract/family'
import { shopContract } from '@/contract/shop'
import type { Promises } from '../features/dispatch'
import { registrationErrors } from '../features/registration/labels'
import { serviceErrors } from '../features/service/labels'
import { attendanceErrors } from '../features/attendance/labels'
import { pointsErrors } from '../features/points/labels'
import { appealsErrors } from '../features/appeals/labels'
import { familyErrors } from '../features/family/labels'
import { shopErrors } from '../features/shop/labels'
import { gridErrors } from '../features/grid/labels'

export const promises: Promises<CallOf<'service'>> = {
  contract: {
    ...registrationContract,
    ...serviceContract,
    ...attendanceContract,
    ...pointsContract,
    ...appealsContract,
    ...familyContract,
    ...shopContract,
  },
  words: {
    ...registrationErrors,
    ...serviceErrors,
    ...attendanceErrors,
    ...pointsErrors,
    ...appealsErrors,
    ...familyErrors,
    ...shopErrors,
    ...gridErrors,
  },
}
