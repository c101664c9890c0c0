/** What the person on the phone reads when a call of 投诉建议 cannot be done. */
export const feedbackErrors = {
  'feedback.key_reused': '这一条刚才已经发过，内容不一样，请返回后重新填写',
  'feedback.voice_not_yours': '这段语音不是您录的，请重新录一段',
  'feedback.not_yours': '投诉建议只有旗县负责人能看，请联系他们',
  'feedback.not_found': '没有找到这一条，请返回列表重新打开',
  'feedback.handled': '这一条已经有人处理过了，请刷新看看',
  'feedback.changed': '刚才有别人也在处理这一条，请刷新后再试',
} as const
