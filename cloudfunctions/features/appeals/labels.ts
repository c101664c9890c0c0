/** What the person on the phone reads when a call on an appeal cannot be done. */
export const appealsErrors = {
  'points.no_place': '先在「我的」里选好住的地方，再来申诉',
  'points.entry_unknown': '没有找到这一笔积分，请返回刷新后再选',
  'points.appeal_open': '您还有一个申诉正在核对，等有了答复再提新的',
  'points.appealed': '这一笔已经申诉过，请到「我的申诉」看答复',
  'points.nobody': '这里还没有人能核对，请打村(社区)的电话问一问',
  'points.key_reused': '这一次刚才已经提交过，内容不一样，请返回后重新填写',
  'points.appeal_not_found': '没有找到这个申诉，请返回刷新',
  'points.appeal_not_yours': '这个申诉不是您提的，也不归您答复',
  'points.appeal_over': '这个申诉已经有了答复，请刷新看看',
  'points.appeal_changed': '刚才有人先动过这个申诉，请刷新后再办',
  'points.own_appeal': '自己的申诉要请别人来答复',
  'points.settled_before': '上一次是您答复的，这一次要请上一级来',
  'points.over_cap': '一次补得太多了，请看一次最多能补多少',
  'points.contested': '已经请上一级看过一次，这是最后的答复',
  'points.contest_late': '过了可以说不同意的时间',
  'points.no_desk': '这里是村(社区)办积分的地方，您没有要办的',
} as const
