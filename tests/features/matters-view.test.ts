import * as v from 'valibot'
import { MatterView } from '@/contract/matters'
import { maskName } from '../../cloudfunctions/features/actor/actor'
import { mayRead, toView } from '../../cloudfunctions/features/matters/views/view'
import { uploadsOf } from '../../cloudfunctions/ground/uploads'
import { ownPhotos } from '../../cloudfunctions/features/matters/document/photos'
import { aMatter, anActor, aWorker, noon } from './support/builders'

const other = '152221108200001'

test.each([
  ['the asker', anActor(), true],
  ['the owner', aWorker(), true],
  ['another worker of the grid', aWorker({ _id: 'p_2' }), true],
  ['a worker of the next grid', aWorker({ _id: 'p_3', assignments: [{ role: 'fullTimeWorker', orgId: other, until: null }] }), false],
  [
    'the secretary of the community',
    aWorker({ _id: 'p_4', assignments: [{ role: 'secretary', orgId: '152221108200', until: null }] }),
    true,
  ],
  [
    'an officer of another township',
    aWorker({ _id: 'p_5', assignments: [{ role: 'townshipOfficer', orgId: '152221100', until: null }] }),
    false,
  ],
  [
    'a worker whose assignment has ended',
    aWorker({ _id: 'p_6', assignments: [{ role: 'fullTimeWorker', orgId: '152221108200002', until: noon }] }),
    false,
  ],
  ['a volunteer of the grid', aWorker({ _id: 'p_7', assignments: [{ role: 'volunteer', orgId: '152221108200002', until: null }] }), false],
  ['a neighbour', anActor({ _id: 'p_8' }), false],
])('%s may read a matter: %#', (_who, actor, may) => {
  expect(mayRead(aMatter(), { actor, now: noon })).toBe(may)
})

test('staff see the asker masked, with the phone to call back; nobody sees ids or openids', () => {
  const view = v.parse(MatterView, toView(aMatter(), { actor: aWorker(), now: noon }))
  expect(view).toMatchObject({ askerName: '张*例', askerPhone: '10000000001', mine: false })
  expect(JSON.stringify(view)).not.toMatch(/张示例|p_resident|p_worker|openid|fingerprint|"resident"|"worker"/)
})

test('the asker sees who answers for it and no phone of their own', () => {
  const view = toView(aMatter(), { actor: anActor(), now: noon })
  expect(view).toMatchObject({ askerName: null, askerPhone: null, mine: true, owner: { name: '李试用' }, can: ['withdraw'] })
})

test.each([
  ['王小四', '王*四'],
  ['王四', '王*'],
  ['王', '王*'],
  ['斯琴高娃图雅', '斯*雅'],
  ['', '*'],
])('%s is masked as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})

test.each([
  ['one from my own folder', `cloud://local.bucket/${uploadsOf(anActor())}/a.jpg`, true],
  ['one of somebody else', 'cloud://local.bucket/photos/p_other/a.jpg', false],
  ['one that climbs out of my folder', `cloud://local.bucket/${uploadsOf(anActor())}/../p_other/a.jpg`, false],
  ['one from a folder that only begins like mine', `cloud://local.bucket/${uploadsOf(anActor())}2/a.jpg`, false],
])('photos: %s', (_what, fileId, own) => {
  expect(ownPhotos([fileId], anActor())).toBe(own)
})
