/** What the person on the phone reads when a call of 一家人合用积分 cannot be done. */
export const familyErrors = {
  'family.off': '本地没开「一家人合用积分」，原来给过的积分都还在',
  'family.none': '您还没有和家人合用积分，请先邀请家人，或输入家人的邀请码',
  'family.not_member': '只能给和您合用积分的家人，请下拉刷新看看有谁',
  'family.own': '这是您自己，请选一位家人',
  'family.in_one': '您已经和家人合用积分了，要换一家，请先退出',
  'family.code_wrong': '没有这个邀请码，请家人打开手机再念一遍',
  'family.too_many': '邀请码错了好几次，{until}以后再试，先请家人把码发给您',
  'family.not_asking': '没有这位家人在等，请下拉刷新看看',
  'family.not_inviter': '请给他邀请码的那位家人来点同意',
  'family.elsewhere': '他已经和别人家合用积分了，请他先退出那一家',
  'family.not_first': '只有最先开始合用的那位家人能移出别人，请他来办',
  'family.code_late': '这个邀请码过期了，请家人重新点「邀请家人」',
  'family.full': '一家最多 8 个人，已经满了',
  'family.changed': '刚才有家人也在改，请刷新后再试',
} as const
