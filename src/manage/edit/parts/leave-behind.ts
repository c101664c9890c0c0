import Taro from '@tarojs/taro'
import type { Rearranged } from '@/contract/places'
import { named } from '@/lib/words/labels-manage'
import { success } from '@/lib/hooks/success'

/** A grid is gone: to the one that took its place, rather than back to it. */
export const leaveBehind = ({ into }: Rearranged) => {
  const [first] = into
  success(first ? `已转到${named(into)}`.slice(0, 14) : '已撤销')
  void (first ? Taro.redirectTo({ url: `/manage/node/index?id=${first.id}` }) : Taro.navigateBack({ delta: 2 }))
}

export const openMatters = '没办完的事一件不丢：转到新网格继续办，经过里留一行，该几时回话还是几时。原来的编号以后还查得到。'
