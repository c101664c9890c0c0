import type { CallOf } from '@/contract/functions'
import { pointsContract } from '@/contract/points'
import { settingsContract } from '@/contract/settings'
import { staffContract } from '@/contract/staff'
import { setupContract } from '@/contract/setup'
import { auditContract } from '@/contract/audit'
import { feedbackContract } from '@/contract/feedback'
import type { Promises } from '../features/dispatch'
import { pointsErrors } from '../features/points/labels'
import { settingsErrors } from '../features/settings/labels'
import { staffErrors } from '../features/staff/labels'
import { setupErrors } from '../features/setup/labels'
import { auditErrors } from '../features/audit/labels'
import { feedbackErrors } from '../features/feedback/labels'
import { gridErrors } from '../features/grid/labels'

export const promises: Promises<CallOf<'care'>> = {
  contract: {
    ...settingsContract,
    ...staffContract,
    ...setupContract,
    ...auditContract,
    ...feedbackContract,
    'points.byOrg': pointsContract['points.byOrg'],
    'points.rules': pointsContract['points.rules'],
    'points.saveRules': pointsContract['points.saveRules'],
  },
  words: {
    ...pointsErrors,
    ...settingsErrors,
    ...staffErrors,
    ...setupErrors,
    ...auditErrors,
    ...feedbackErrors,
    ...gridErrors,
  },
}
