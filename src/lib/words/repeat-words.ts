import type { RepeatView } from '@/contract/statistics-repeats'
import type { RepeatDecision, RepeatKind } from '@/contract/words-repeats'
import { day } from './dates'

/** 水电暖气 · 第2网格 */
export const repeatTitle = ({ categoryName, gridName }: RepeatView): string => `${categoryName} · ${gridName}`

const counts = ({ people, many }: RepeatView): string => `${String(people)} 家提了 ${String(many)} 件`

const whats: Readonly<Record<RepeatKind, (repeat: RepeatView) => string>> = {
  many: (repeat) => `${day(repeat.from)}到${day(repeat.at)}，${counts(repeat)}`,
  again: ({ from, at }) => `同一处，${day(from)}和${day(at)}两次说没解决`,
  lastYear: (repeat) => `去年这时候，${counts(repeat)}。${day(repeat.from)}前后可能再来，先想想怎么办`,
}

/** What comes again, in one sentence. */
export const repeatWords = (repeat: RepeatView): string => whats[repeat.kind](repeat)

/** What each decision asks for next. */
export const decisionHelp: Readonly<Record<RepeatDecision, string>> = {
  agenda: '下次支部会上一起商量，写上想商量什么',
  project: '有人牵头，一步步办，写上由谁牵头',
  whistle: '村里办不了的，请部门来，写上请哪个部门。到那件事里点「吹哨」发出去',
  notOne: '看着像，其实不是一回事，写上为什么。以后不再因为这几件提醒',
}

/** An example of a reason. */
export const reasonExample: Readonly<Record<RepeatDecision, string>> = {
  agenda: '比如：水管老了，换不换、钱从哪来',
  project: '比如：由张书记牵头，入冬前换完东头的管子',
  whistle: '比如：变压器不够，请供电公司来看',
  notOne: '比如：三家说的是三样事，都办完了',
}
