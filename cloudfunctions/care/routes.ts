import type { CallOf } from '@/contract/functions'
import type { Routes } from '../features/dispatch'

export const routes: Routes<CallOf<'care'>> = {
  'staff.list': async () => (await import('../features/staff/actions/list')).listStaff,
  'staff.assign': async () => (await import('../features/staff/actions/assign')).assignStaff,
  'staff.end': async () => (await import('../features/staff/actions/end')).endStaff,
  'staff.leave': async () => (await import('../features/staff/actions/leave')).leaveStaff,
  'audit.stuck': async () => (await import('../features/audit/actions/stuck')).listStuck,
  'audit.retry': async () => (await import('../features/audit/actions/stuck')).retryStuck,
  'audit.list': async () => (await import('../features/audit/actions/list')).listAudit,
  'settings.show': async () => (await import('../features/settings/actions/show')).showSettings,
  'settings.save': async () => (await import('../features/settings/actions/save')).saveSettings,
  'setup.claim': async () => (await import('../features/setup/actions/claim')).claimEnvironment,
  'feedback.list': async () => (await import('../features/feedback/actions/list')).listFeedback,
  'feedback.settle': async () => (await import('../features/feedback/actions/settle')).settleFeedback,
  'feedback.send': async () => (await import('../features/feedback/actions/send')).sendFeedback,
  'points.rules': async () => (await import('../features/points/actions/rules')).listRules,
  'points.saveRules': async () => (await import('../features/points/actions/rules')).savePointsRules,
  'points.byOrg': async () => (await import('../features/points/actions/by-org')).compareCommunities,
}
