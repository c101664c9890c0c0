/** What the person on the phone reads when a card of what comes again cannot be shown or decided on. */
export const repeatErrors = {
  'statistics.repeat_choose': '请先选哪个村(社区)',
  'statistics.repeat_not_yours': '这里归村(社区)书记和上级来定，请找本村书记',
  'statistics.repeat_not_found': '没有找到这张卡片，请返回刷新',
  'statistics.repeat_decided': '这件事已经有人定过了，请刷新看看定的是什么',
  'statistics.repeat_gone': '这几件里有的撤回了或转走了，不用再定，请返回刷新',
  'statistics.repeat_over': '这张卡片放得太久，已经过期，再出现会有新的一张',
  'statistics.key_reused': '这一次刚才已经提交过，内容不一样，请返回后重新填写',
  'statistics.repeat_changed': '刚才有别人也在定，请刷新后再试',
} as const
