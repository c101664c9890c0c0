import { findable } from '@/contract/text'
import { numberOf } from '../../ground/chinese-number'
import { sayName } from './names'

const number = '\\d{1,3}|[零〇一二两三四五六七八九十百]{1,5}'
const numbered = [new RegExp(`^(.*?)第?(${number})号?网格$`, 'u'), new RegExp(`^(.*?)网格(${number})号?$`, 'u')]

/** The name of a place alone, and as people leave its kind out: 俄体村, 俄体. */
const spoken = (name: string): readonly string[] => {
  const said = sayName(findable(name))
  return [said, said.replace(/(村|社区|嘎查)$/, '')]
}

const keyOf = (name: string, within: string): string => {
  const [said = ''] = spoken(name)
  for (const pattern of numbered) {
    const [, before = '', digits] = pattern.exec(said) ?? []
    if (digits === undefined) continue
    const own = before === '' || spoken(within).includes(before) || spoken(within).includes(sayName(before)) ? '' : before
    return `${own}第${numberOf(digits)}网格`
  }
  return said
}

/** Names of one county that are asked for again and again while a table is gone through. */
const mostKnown = 50_000
const known = new Map<string, string>()

/**
 * What two spellings of a place's name have in common: 第一网格, 1网格 and 俄体村第1网格 are one grid of 俄体村. `within`: the name
 * of the place that it lies in.
 */
export const placeKey = (name: string, within = ''): string => {
  const asked = `${name}/${within}`
  const key = known.get(asked) ?? keyOf(name, within)
  if (known.size >= mostKnown) known.clear()
  known.set(asked, key)
  return key
}
