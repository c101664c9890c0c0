import { burdenErrors } from './burden/labels'
import { repeatErrors } from './repeats/labels'

/** What the person on the phone reads when a call of 数字 cannot be done. */
export const statisticsErrors = {
  'statistics.not_yours': '这里的数字不归您看，请返回看自己的网格',
  'statistics.not_found': '没有找到这个地方，请返回刷新',
  'statistics.future': '这个时段还没开始，请选已经开始的',
  'statistics.no_home': '还不知道您住在哪个网格，请先选「我住的地方」',
  'statistics.changed': '刚才有别人也在改这份报告，请刷新后再试',
  'statistics.key_missing': '缺少本次操作的编号，请退出页面重试',
  ...repeatErrors,
  ...burdenErrors,
} as const
