import type { CallName } from '@/contract'
import { newKey } from '../../support/journey'
import { above, nobody, thirdGrid } from '../roles'
import type { Names } from '../thing'
import type { RowsOf } from '../table'

const step = ({ id }: Names) => ({ id: id ?? '', key: newKey() })
const none = { here: nobody, elsewhere: nobody }

/** What one may do to a matter. */
export const matterSteps = {
  'matters.respond': [
    { on: 'asked', theirs: ['worker'], ...none, call: step },
    { on: 'handedOn', theirs: ['worker', 'partTimer'], ...none, call: step },
    { on: 'claimed', theirs: ['worker', 'member'], ...none, call: step },
    { on: 'entrusted', theirs: ['secretary', 'unitContact'], ...none, call: step },
  ],
  'matters.echo': [
    { on: 'underWay', theirs: ['worker'], ...none, call: (names) => ({ ...step(names), text: '灯泡买来了' }) },
    { on: 'contacted', theirs: ['worker', 'member'], ...none, call: (names) => ({ ...step(names), text: '灯泡买来了' }) },
  ],
  'matters.answer': [
    { on: 'underWay', theirs: ['worker'], ...none, call: (names) => ({ ...step(names), text: '灯泡换好了' }) },
    { on: 'contacted', theirs: ['worker', 'member'], ...none, call: (names) => ({ ...step(names), text: '灯泡换好了' }) },
    { on: 'entrusted', theirs: ['secretary', 'unitContact'], ...none, call: (names) => ({ ...step(names), text: '水管修好了' }) },
  ],
  'matters.confirm': [{ on: 'answered', theirs: ['resident'], ...none, call: (names) => ({ ...step(names), grade: 'satisfied' }) }],
  'matters.dispute': [{ on: 'answered', theirs: ['resident'], ...none, call: (names) => ({ ...step(names), text: '还是不亮' }) }],
  'matters.withdraw': [
    { on: 'askedAlone', theirs: ['resident'], ...none, call: step },
    { on: 'asked', theirs: ['resident'], ...none, call: step },
  ],
  'matters.transfer': [
    { on: 'asked', theirs: ['worker'], ...none, call: (names) => ({ ...step(names), gridId: thirdGrid, text: '他熟' }) },
  ],
  'matters.sendBack': [
    { on: 'handedOn', theirs: ['partTimer'], ...none, call: (names) => ({ ...step(names), text: '不在这边' }) },
    { on: 'entrusted', theirs: ['unitContact'], ...none, call: (names) => ({ ...step(names), text: '人手不够' }) },
  ],
  'matters.escalate': [{ on: 'asked', theirs: ['worker'], ...none, call: (names) => ({ ...step(names), text: '村里办不了' }) }],
  'matters.whistle': [
    {
      on: 'asked',
      theirs: ['worker'],
      ...none,
      call: (names) => ({ ...step(names), departmentId: 'D152221001', ground: 'beyondPower', text: '请来看看' }),
    },
  ],
  'matters.whistleReply': [
    { on: 'whistled', theirs: ['department'], ...none, call: (names) => ({ ...step(names), text: '明天到', done: false }) },
  ],
  'matters.rateDepartment': [
    { on: 'departmentReplied', theirs: ['worker'], ...none, call: (names) => ({ ...step(names), grade: 'satisfied' }) },
  ],
  'matters.proposeDecline': [
    { on: 'asked', theirs: ['worker'], ...none, call: (names) => ({ ...step(names), reason: '归公路段管', instead: '公路段' }) },
  ],
  'matters.settleDecline': [{ on: 'declining', theirs: ['secretary'], ...none, call: (names) => ({ ...step(names), accept: true }) }],
  'matters.contest': [{ on: 'declined', theirs: ['resident'], ...none, call: (names) => ({ ...step(names), text: '公路段说归村里' }) }],
  // The secretary answers for the whole community, and may ask its members for help with anything in it.
  'matters.publish': [
    {
      on: 'asked',
      theirs: ['worker', 'secretary'],
      here: ['secretary'],
      elsewhere: nobody,
      call: (names) => ({ ...step(names), text: '换灯泡' }),
    },
  ],
  'matters.claim': [{ on: 'published', theirs: ['member'], here: ['member'], elsewhere: nobody, call: step }],
  'matters.contact': [{ on: 'claimed', theirs: ['member'], ...none, call: step }],
  'matters.release': [
    { on: 'claimed', theirs: ['member', 'worker', 'secretary'], here: ['secretary'], elsewhere: nobody, call: step },
    { on: 'published', theirs: ['worker', 'secretary'], here: ['secretary'], elsewhere: nobody, call: step },
    { on: 'entrusted', theirs: ['secretary'], ...none, call: step },
  ],
  'matters.merge': [{ on: 'askedTwice', theirs: ['worker'], ...none, call: (names) => ({ ...step(names), into: names['into'] ?? '' }) }],
  'matters.reopen': [{ on: 'confirmed', theirs: ['resident'], ...none, call: (names) => ({ ...step(names), text: '又坏了' }) }],
  'matters.callBack': [
    {
      on: 'answeredOnBehalf',
      theirs: ['resident', 'worker'],
      ...none,
      call: (names) => ({ ...step(names), solved: false, text: '还没有修', way: 'phone' }),
    },
  ],
  'matters.spotCheck': [
    {
      on: 'drawn',
      theirs: above,
      here: above,
      elsewhere: nobody,
      call: (names) => ({ ...step(names), solved: false, text: '还没有修', way: 'phone' }),
    },
  ],
  'matters.hidePhoto': [
    { on: 'pictured', theirs: ['resident'], ...none, call: (names) => ({ ...step(names), fileId: names['fileId'] ?? '' }) },
  ],
} satisfies Partial<RowsOf<CallName>>
