import type { CallOf } from '@/contract/functions'
import { homeContract } from '@/contract/home'
import { gridChangesContract } from '@/contract/grid-changes'
import { inboxContract } from '@/contract/inbox'
import { mattersContract } from '@/contract/matters'
import { pointsContract } from '@/contract/points'
import { registrationContract } from '@/contract/registration'
import { reportingContract } from '@/contract/reporting'
import { settingsContract } from '@/contract/settings'
import { staffContract } from '@/contract/staff'
import { setupContract } from '@/contract/setup'
import { auditContract } from '@/contract/audit'
import { feedbackContract } from '@/contract/feedback'
import { moderationContract } from '@/contract/moderation'
import { proposalsContract } from '@/contract/proposals'
import type { Promises } from '../features/dispatch'
import { inboxErrors } from '../features/inbox/labels'
import { mattersErrors } from '../features/matters/labels'
import { pointsErrors } from '../features/points/labels'
import { registrationErrors } from '../features/registration/labels'
import { settingsErrors } from '../features/settings/labels'
import { staffErrors } from '../features/staff/labels'
import { setupErrors } from '../features/setup/labels'
import { auditErrors } from '../features/audit/labels'
import { feedbackErrors } from '../features/feedback/labels'
import { moderationErrors } from '../features/moderation/labels'
import { proposalsErrors } from '../features/proposals/labels'
import { gridErrors } from '../features/grid/labels'

export const promises: Promises<CallOf<'care'>> = {
  contract: {
    ...homeContract,
    ...reportingContract,
    ...settingsContract,
    ...staffContract,
    ...setupContract,
    ...auditContract,
    ...feedbackContract,
    ...proposalsContract,
    ...moderationContract,
    'matters.notMine': mattersContract['matters.notMine'],
    'registration.approve': registrationContract['registration.approve'],
    'registration.answer': registrationContract['registration.answer'],
    ...gridChangesContract,
    'inbox.checkTemplates': inboxContract['inbox.checkTemplates'],
    'registration.rename': registrationContract['registration.rename'],
    'inbox.trace': inboxContract['inbox.trace'],
    'inbox.traceOne': inboxContract['inbox.traceOne'],
    'points.byOrg': pointsContract['points.byOrg'],
    'points.rules': pointsContract['points.rules'],
    'points.saveRules': pointsContract['points.saveRules'],
  },
  words: {
    ...inboxErrors,
    ...mattersErrors,
    ...pointsErrors,
    ...registrationErrors,
    ...settingsErrors,
    ...staffErrors,
    ...setupErrors,
    ...auditErrors,
    ...feedbackErrors,
    ...proposalsErrors,
    ...moderationErrors,
    ...gridErrors,
  },
}
