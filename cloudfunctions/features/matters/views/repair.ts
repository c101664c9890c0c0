import type { MatterView } from '@/contract/matters-views'
import { usualNight, within } from '../../../ground/time/night'
import type { Settings } from '../../settings/defaults'
import { hasteOf } from '../clocks/promised'
import type { Matter } from '../document/matter'

type Supplies = Settings['suppliers']
type Supply = keyof Supplies

const names: Readonly<Record<Supply, string>> = { power: '供电抢修', water: '供水抢修', heat: '供热抢修', gas: '燃气抢修' }

/** Words by which a cut is known. 暖气 is heat, no gas. */
const hints: Readonly<Record<Supply, RegExp>> = { power: /电|跳闸/, water: /水/, heat: /暖|供热/, gas: /燃气|煤气|天然气|液化气/ }

const all = Object.keys(names) as Supply[]

/** Whether the numbers of suppliers stand first: a cut that nobody is at work on, at night. */
export const showsRepair = (matter: Matter, now: number): boolean =>
  hasteOf(matter) === 'daily' &&
  (matter.state === 'awaitingResponse' || matter.state === 'inProgress') &&
  within(now, matter.promises.night ?? usualNight)

/** Whom to ring at night: the supplier of what is cut off; where the words do not tell, all of them. */
export const repairNumbers = ({ text }: Pick<Matter, 'text'>, suppliers: Supplies): MatterView['repair'] => {
  const named = all.filter((supply) => hints[supply].test(text))
  return (named.length > 0 ? named : all).flatMap((supply) => {
    const phone = suppliers[supply]
    return phone === null ? [] : [{ name: names[supply], phone }]
  })
}
