/** What the person on the phone reads when a call of 待看的话 cannot be done. */
export const moderationErrors = {
  'moderation.not_yours': '待看的话由村(社区)书记和上级看，请联系他们',
  'moderation.not_found': '没有找到这一条，请返回列表重新打开',
  'moderation.own': '自己写的请别人来看，已经留给上一级',
  'moderation.decided': '这一条已经有人看过了，请刷新看看',
  'moderation.changed': '刚才有别人也在看这一条，请刷新后再试',
} as const
