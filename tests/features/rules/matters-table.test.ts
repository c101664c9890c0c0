import { steps, type State } from '@/contract/words'
import { stepsFor } from '../../../cloudfunctions/features/matters/lifecycle/lifecycle'
import { noon } from '../support/builders'
import { cast, deeds, type Player } from '../support/deeds'
import { inSituation, situations, type Situation } from './matter-situations'

/**
 * The lifecycle of a matter a second time, by hand, from what the product says: who takes which step, in which situation
 * (`matter-situations.ts`), and where it leads. W, P, A, C: it then waits, is in progress, is answered, is closed. x: it is the right
 * hand, at the wrong moment. A dot: it is not theirs. Who waits for the same already may say so again: nothing happens.
 */
const table = `
                          w  p  a  cf un dc wd mg lt ld h1 h2 h3 tp wh wr rt dg ct pb cl co eu eh fo ob ol dr ph pc
respond        worker     P  x  x  x  x  x  x  x  x  x  P  P  P  .  x  x  x  P  x  P  P  x  P  x  P  x  x  x  P  x
respond        other      .  .  .  .  .  .  .  .  .  .  P  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
respond        secretary  .  .  .  .  .  .  .  .  .  .  .  P  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
respond        member     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  P  x  .  .  .  .  .  .  .  .
respond        unit       .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  P  x  .  .  .  .  .  .
respond        county     .  .  .  .  .  .  .  .  .  .  .  .  .  P  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
contact        member     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  P  x  .  .  .  .  .  .  .  .
contact        worker     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
answer         worker     A  A  x  x  x  x  x  x  x  x  A  A  A  .  A  A  A  A  A  A  A  A  A  A  A  x  x  x  A  x
answer         other      .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
answer         member     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  A  A  .  .  .  .  .  .  .  .
answer         unit       .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  A  A  .  .  .  .  .  .
echo           worker     x  P  x  x  x  x  x  x  x  x  x  x  x  .  P  P  P  x  P  x  x  P  x  P  x  x  x  x  x  x
echo           member     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  x  P  .  .  .  .  .  .  .  .
echo           unit       .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  x  P  .  .  .  .  .  .
confirm        asker      x  x  C  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  C  x  x  x
confirm        neighbour  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  C  .  .  .
dispute        asker      x  x  P  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  P  x  x  x
dispute        neighbour  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  P  .  .  .
callBack       asker      x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  C  x  x  x  x
callBack       worker     x  x  x  x  x  x  x  x  x  x  x  x  x  .  x  x  x  x  x  x  x  x  x  x  x  C  x  x  x  x
callBackInVain asker      x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  P  x  x  x  x
callBackInVain worker     x  x  x  x  x  x  x  x  x  x  x  x  x  .  x  x  x  x  x  x  x  x  x  x  x  P  x  x  x  x
contest        asker      x  x  x  x  x  P  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x
reopen         asker      x  x  x  P  P  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  P  x  P
reopen         worker     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
withdraw       asker      C  C  x  x  x  x  x  x  x  x  C  C  C  C  C  C  C  C  C  C  C  C  C  C  W  x  x  x  C  x
join           neighbour  W  P  x  x  x  x  x  x  x  x  W  W  W  W  P  P  P  W  P  W  W  P  W  P  W  x  A  x  W  x
hidePhoto      asker      .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  W  C
transfer       worker     W  P  x  x  x  x  x  x  x  x  W  x  x  .  P  P  P  W  P  W  W  P  W  P  W  x  x  x  W  x
sendBack       other      .  .  .  .  .  .  .  .  .  .  W  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
sendBack       secretary  .  .  .  .  .  .  .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
sendBack       unit       .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  W  P  .  .  .  .  .  .
escalate       worker     W  P  x  x  x  x  x  x  x  x  W  W  W  .  P  P  P  W  P  W  W  P  W  P  W  x  x  x  W  x
escalate       county     .  .  .  .  .  .  .  .  .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
whistle        worker     W  P  x  x  x  x  x  x  x  x  W  W  W  .  x  P  P  W  P  W  W  P  W  P  W  x  x  x  W  x
whistleReply   department .  .  .  .  .  .  .  .  .  .  .  .  .  .  P  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
rateDepartment worker     x  x  x  x  x  x  x  x  x  x  x  x  x  .  x  P  x  x  x  x  x  x  x  x  x  x  x  x  x  x
proposeDecline worker     W  P  x  x  x  x  x  x  x  x  W  W  W  .  P  P  P  x  x  W  W  P  W  P  W  x  x  x  W  x
settleDecline  secretary  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  C  .  .  .  .  .  .  .  .  .  .  .  .
refuseDecline  secretary  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  W  .  .  .  .  .  .  .  .  .  .  .  .
settleDecline  worker     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
publish        worker     W  P  x  x  x  x  x  x  x  x  W  W  W  .  P  P  P  W  P  x  x  x  x  x  W  x  x  x  W  x
publish        secretary  W  P  x  x  x  x  x  x  x  x  W  W  W  W  P  P  P  W  P  x  x  x  x  x  W  x  x  x  W  x
claim          member     x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  W  x  x  x  x  x  x  x  x  x  x
release        member     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  W  P  .  .  .  .  .  .  .  .
release        worker     x  x  x  x  x  x  x  x  x  x  x  x  x  .  x  x  x  x  x  W  W  P  W  P  x  x  x  x  x  x
release        secretary  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  W  W  P  .  .  x  x  x  x  x  x
merge          worker     C  C  x  x  x  x  x  x  x  x  C  C  C  .  C  C  C  C  C  C  C  C  C  C  C  x  x  x  C  x
spotCheck      township   .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  C  .  .
spotCheckInVain township  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  P  .  .
spotCheck      worker     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
spotCheck      asker      .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
`
const [head = '', ...lines] = table.trim().split('\n')
const columns = head.trim().split(/\s+/)
const cellsOf = (line: string) => {
  const [deed = '', player = '', ...marks] = line.trim().split(/\s+/)
  return marks.map((mark, at) => [deed, player, columns[at] ?? '', mark] as const)
}
const cells = lines.flatMap(cellsOf)

const meaning: Readonly<Record<string, State | 'matters.wrong_step' | 'matters.not_yours'>> = {
  W: 'awaitingResponse',
  P: 'inProgress',
  A: 'answered',
  C: 'closed',
  x: 'matters.wrong_step',
  '.': 'matters.not_yours',
}

let keys = 0
/** Where a deed leads, or the code that refuses it. */
const outcomeOf = (deed: string, player: string, situation: string) => {
  const call = { actor: cast[player as Player], key: `key-${String((keys += 1))}`, now: noon }
  const taken = deeds[deed as keyof typeof deeds]?.(inSituation(situation as Situation), call)
  return taken?.ok ? taken.value.next.state : taken?.code
}

test('every situation has its column, every row its cells', () => {
  expect(columns).toEqual(Object.keys(situations))
  expect(lines.map((line) => line.trim().split(/\s+/).length)).toEqual(lines.map(() => columns.length + 2))
})

test.each(lines)('%s', (line) => {
  const found = cellsOf(line).map(([deed, player, situation]) => [situation, outcomeOf(deed, player, situation)])
  expect(found).toEqual(cellsOf(line).map(([, , situation, mark]) => [situation, meaning[mark]]))
})

/** The step that a person chooses; some lead two ways. */
const chosenAs: Readonly<Record<string, string>> = {
  callBackInVain: 'callBack',
  refuseDecline: 'settleDecline',
  spotCheckInVain: 'spotCheck',
}

test('a button is there where the step may be taken, and nowhere else', () => {
  const offered = (player: string, situation: string) =>
    stepsFor(inSituation(situation as Situation), { actor: cast[player as Player], now: noon }) as readonly string[]
  const buttons = cells.filter(([deed]) => (chosenAs[deed] ?? deed) in steps)
  const wrong = buttons.filter(([deed, player, situation, mark]) => {
    const isOffered = offered(player, situation).includes(chosenAs[deed] ?? deed)
    return isOffered !== 'WPAC'.includes(mark)
  })
  expect(wrong).toEqual([])
})

test('a stranger takes no step', () => {
  const strange = Object.keys(situations).flatMap((situation) =>
    Object.keys(deeds)
      .filter((deed) => deed !== 'join')
      .map((deed) => outcomeOf(deed, 'stranger', situation)),
  )
  expect(new Set(strange)).toEqual(new Set(['matters.not_yours']))
})
