import { repairNumbers, showsRepair } from '../../cloudfunctions/features/matters/views/repair'
import { aMatter, china, somePromises } from '../features/support/builders'

const suppliers = { power: '95598', water: '04821111111', heat: '04822222222', gas: null }
const night = china('2026-11-23 22:30')

test.each([
  ['停电了', ['95598']],
  ['家里没水', ['04821111111']],
  ['暖气不热', ['04822222222']],
  ['燃气灶打不着', []],
  ['出问题了', ['95598', '04821111111', '04822222222']],
])('D2: %s rings %j', (text, phones) => {
  expect(repairNumbers({ text }, suppliers).map(({ phone }) => phone)).toEqual(phones)
})

test('D2: at night, of a cut that nobody has answered, and of nothing else', () => {
  expect(showsRepair(aMatter(), night)).toBe(true)
  expect(showsRepair(aMatter(), china('2026-11-23 12:00'))).toBe(false)
  expect(showsRepair(aMatter({ state: 'answered' }), night)).toBe(false)
  expect(showsRepair(aMatter({ promises: { ...somePromises, haste: 'working' } }), night)).toBe(false)
})
