import type { CallName } from '@/contract'
import { exchange } from './exchange'
import { gridSamples } from './grid'
import { shopSamples } from './shop'
import { factsSamples } from './facts'
import { linksSamples } from './links'
import { visitsSamples } from './visits'
import { householdsSamples } from './households'
import { setupSamples } from './setup'
import { settingsSamples } from './settings'
import { auditSamples } from './audit'
import { staffSamples } from './staff'
import { inbox } from './inbox'
import { card, mattersRead } from './matters-read'
import { attendanceSamples } from './attendance'
import { appealsSamples } from './appeals'
import { proposalsSamples } from './proposals'
import { familySamples } from './family'
import { feedbackSamples } from './feedback'
import { moderationSamples } from './moderation'
import { reportingSamples } from './reporting'
import { registrationSamples } from './registration'
import { mattersLists } from './matters-lists'
import { mattersSteps } from './matters-steps'
import { mattersWrite } from './matters-write'
import { serviceEvents, serviceOffers } from './service'
import { me, people } from './people'
import { points } from './points'
import { statisticsSamples } from './statistics'
import type { SamplesOf } from './sample'

/** Samples of every call: a call without them does not compile. */
export const samples: SamplesOf<CallName> = {
  ...people,
  ...gridSamples,
  ...exchange,
  ...setupSamples,
  ...householdsSamples,
  ...factsSamples,
  ...linksSamples,
  ...visitsSamples,
  ...statisticsSamples,
  ...settingsSamples,
  ...auditSamples,
  ...staffSamples,
  'home.show': {
    inputs: [{}],
    refused: [],
    output: {
      me: { ...me, assignments: [...me.assignments] },
      contact: { name: '李甲乙', role: 'fullTimeWorker', phone: '13800000002' },
      open: [card],
      queue: [card],
    },
  },
  'home.waiting': {
    inputs: [{}],
    refused: [],
    output: { rows: [{ kind: 'moderation', many: 20, more: true, dueAt: null, since: 1763870400000 }] },
  },
  ...mattersRead,
  ...mattersWrite,
  ...mattersSteps,
  ...mattersLists,
  ...serviceEvents,
  ...attendanceSamples,
  ...serviceOffers,
  ...familySamples,
  ...feedbackSamples,
  ...moderationSamples,
  ...points,
  ...registrationSamples,
  ...reportingSamples,
  ...shopSamples,
  ...appealsSamples,
  ...proposalsSamples,
  ...inbox,
}
