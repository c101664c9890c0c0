/** What the person on the phone reads when a call on an appeal cannot be done. */
export const appealsErrors = {
  'appeals.no_place': '先在「我的」里选好住的地方，再来申诉',
  'appeals.entry_unknown': '没有找到这一笔积分，请返回刷新后再选',
  'appeals.open': '您还有一个申诉正在核对，等有了回答再提新的',
  'appeals.appealed': '这一笔已经申诉过，请到「我的申诉」看回答',
  'appeals.nobody': '这里还没有人能核对，请打村(社区)的电话问一问',
  'appeals.key_reused': '这一次刚才已经提交过，内容不一样，请返回后重新填写',
  'appeals.not_found': '没有找到这个申诉，请返回刷新',
  'appeals.not_yours': '这个申诉不是您提的，也不归您回答',
  'appeals.over': '这个申诉已经有了回答，请刷新看看',
  'appeals.changed': '刚才有人先动过这个申诉，请刷新后再办',
  'appeals.own': '自己的申诉要请别人来回答',
  'appeals.settled_before': '上一次是您回答的，这一次要请上一级来',
  'appeals.nothing_to_reverse': '这个申诉没有指明是哪一笔得分，退不了，请选补分或者不改',
  'appeals.over_cap': '一次补得太多了，请看一次最多能补多少',
  'appeals.contested': '已经请上一级看过一次，这是最后的回答',
  'appeals.contest_late': '过了可以说不同意的时间',
} as const
