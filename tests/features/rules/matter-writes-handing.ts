import { china, noon } from '../support/builders'
import { closed, done, having, nextMorning, nobody, only, other, secretary, toEcho, toRespond, worker, type Writes } from './matter-writes'

/** Handing on, asking others, ending it. */
export const handing: readonly Writes[] = [
  // The first stays responsible, and no clock pauses.
  [
    'transfer worker p',
    { handover: having({ to: other, at: noon }), handovers: 1 },
    ['p_other matterHandedOver'],
    ['transferred', 'fullTimeWorker', '王试用'],
    toEcho,
    ['p_worker', 'p_other'],
  ],
  // The second time it goes to the fallback, whomever one names.
  [
    'transfer worker h1',
    { handover: having({ to: secretary, at: noon }), handovers: 2 },
    ['p_secretary matterHandedOver'],
    ['transferred', 'fullTimeWorker', '刘示例'],
    toRespond,
    ['p_worker', 'p_secretary'],
  ],
  ['sendBack other h1', { handover: null }, ['p_worker matterSentBack'], ['sentBack', 'fullTimeWorker', '李试用'], toRespond, worker],
  ['sendBack unit eh', { unit: null }, ['p_worker unitHandedBack'], ['sentBack', 'unitContact', '李试用'], toEcho, worker],
  [
    'escalate worker h1',
    { owner: secretary, handover: null },
    ['p_secretary matterEscalated', 'p_resident matterMovedUp'],
    ['escalated', 'fullTimeWorker', '村(社区)书记刘示例'],
    toRespond,
    ['p_secretary'],
  ],
  [
    'escalate worker dg',
    { owner: secretary, decline: null },
    ['p_secretary matterEscalated', 'p_resident matterMovedUp'],
    ['escalated', 'fullTimeWorker', '村(社区)书记刘示例'],
    toRespond,
    ['p_secretary'],
  ],
  // A department has clocks of its own: a working day to respond, ten to reply.
  [
    'whistle worker w',
    {
      whistles: only({
        departmentId: 'D152221001',
        ground: 'beyondPower',
        at: noon,
        respondBy: china('2026-11-24 17:30'),
        respondedAt: null,
        echoBy: null,
        answerBy: china('2026-12-07 17:30'),
        repliedAt: null,
      }),
    },
    ['p_department departmentWhistled'],
    ['whistled', 'fullTimeWorker', '水务局，超出权限'],
    toRespond,
    ['p_worker', 'p_department'],
  ],
  [
    'whistleReply department wh',
    { whistles: only({ respondedAt: noon, repliedAt: noon, reply: '已经换好灯泡，现场试过亮了', echoBy: null, rating: null }) },
    ['p_worker departmentReplied'],
    ['whistleReplied', 'departmentOfficer', '水务局'],
    toEcho,
    worker,
  ],
  [
    'rateDepartment worker wr',
    { whistles: only({ rating: { grade: 'satisfied', word: null } }) },
    ['p_department departmentRated'],
    ['departmentRated', 'fullTimeWorker', '水务局'],
    toEcho,
    worker,
  ],
  // A second person settles it, and until then everything goes on.
  [
    'proposeDecline worker w',
    { decline: { reason: '归水务局管', instead: '水务局大厅', at: noon, byName: '李试用', reviewer: secretary } },
    ['p_secretary declineProposed'],
    ['declineProposed', 'fullTimeWorker', '村(社区)书记刘示例'],
    toRespond,
    ['p_worker', 'p_secretary'],
  ],
  [
    'settleDecline secretary dg',
    { ...closed, ...done, closing: 'declined' },
    ['p_resident matterDeclined', 'p_worker declineAgreed'],
    ['declined', 'secretary'],
    null,
    nobody,
  ],
  ['refuseDecline secretary dg', { decline: null }, ['p_worker declineRefused'], ['declineRefused', 'secretary'], toRespond, worker],
  ['publish secretary w', { publication: { text: '帮一户人家换灯泡', at: noon } }, [], ['published', 'secretary'], toRespond, worker],
  // A day to be in touch.
  [
    'claim member pb',
    { claim: { by: having({ personId: 'p_member' }), at: noon, contactBy: nextMorning, contactedAt: null } },
    ['p_worker matterClaimed'],
    ['claimed', 'member'],
    toRespond,
    ['p_worker', 'p_member'],
  ],
  // Back to the pool; out of the pool; back from the unit.
  ['release member co', { claim: null }, ['p_worker claimReleased'], ['released', 'member'], toEcho, worker],
  [
    'release worker cl',
    { claim: null, publication: null },
    ['p_member claimTakenBack'],
    ['released', 'fullTimeWorker', '党员'],
    toRespond,
    worker,
  ],
  ['release worker eu', { unit: null }, ['p_unit claimTakenBack'], ['released', 'fullTimeWorker', '示例水务局'], toRespond, worker],
  [
    'merge worker p',
    { ...closed, ...done, closing: 'merged', mergedInto: 'm_0', echoBy: null },
    ['p_resident matterMerged'],
    ['merged', 'fullTimeWorker'],
    null,
    nobody,
  ],
]
